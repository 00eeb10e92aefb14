package ru.podyom.school.life;

import java.util.Map;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/** The form of one event: first its kind is chosen, then only the fields it needs are shown. */
public record LifeFormPage(
        long school,
        String name,
        String officialName,
        LifeKind kind,
        LifeForm form,
        Map<String, String> schools,
        Map<String, String> municipalities,
        FormErrors errors) {

    /** Kinds of events by name. */
    public Map<String, String> kinds() {
        return Words.choices(LifeKind.values(), LifeKind::title);
    }

    public String otherLabel() {
        return switch (kind) {
            case MERGED -> "К какой школе присоединена";
            case SPLIT -> "Какая школа выделена";
            default -> "Головная школа";
        };
    }

    /** What the event will do, in one sentence. */
    public String consequence() {
        return switch (kind) {
            case RENAMED ->
                "Прежнее название останется среди вариантов: по нему школу узнают в старых файлах, старые расчёты покажут его.";
            case MERGED ->
                "Школа станет закрытой, её история и результаты будут видны с карточки преемницы, но не прибавятся к её результатам.";
            case SPLIT ->
                "Новая школа должна уже быть в реестре. История этой школы будет видна с её карточки; результаты не делятся.";
            case CLOSED -> "Школа станет закрытой: она останется в реестре со всей историей.";
            case REOPENED -> "Школа снова станет действующей.";
            case TRANSFERRED ->
                "Школа перейдёт в другой муниципалитет региона вместе с историей; его сотрудники её увидят.";
            case BRANCH, CAMPUS ->
                "Школа останется в реестре со своими кодами и результатами и будет видна с карточки головной.";
        };
    }
}
