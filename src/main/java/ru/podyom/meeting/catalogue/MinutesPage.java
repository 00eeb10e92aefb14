package ru.podyom.meeting.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;
import ru.podyom.meeting.minutes.AgendaItem;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesStep;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.planning.Meeting;

/**
 * One minutes as a document.
 *
 * @param leads whether the reader may correct, sign and revoke
 * @param extracts schools of the registry, each once, that the reader may take an extract for
 * @param meeting that the minutes were written of, null where the reader sees none
 * @param steps how the minutes came to their state
 */
public record MinutesPage(
        Minutes minutes,
        boolean leads,
        List<NamedSchool> extracts,
        @Nullable Meeting meeting,
        List<MinutesStep> steps) {

    public MinutesContent content() {
        return minutes.content();
    }

    /** What a step was: the first one enters the minutes. */
    public String stepTitle(MinutesStep step) {
        return switch (step.status()) {
            case DRAFT -> step.equals(steps.getFirst()) ? "Внесён как проект" : "Возвращён в проект";
            case APPROVAL -> "Отправлен на согласование";
            case SIGNED -> "Подписан";
            case REVOKED -> "Отменён";
        };
    }

    public List<Decision> decisions(AgendaItem item) {
        return content().decisions(item.no());
    }

    /** The school of the registry that a name means, null where it means none. */
    public @Nullable SchoolId school(String name) {
        return content().school(name);
    }

    public boolean hasOriginal() {
        return minutes.file() != null && minutes.names();
    }
}
