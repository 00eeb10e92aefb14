package ru.podyom.meeting.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.ListId;
import ru.podyom.meeting.body.BodyId;
import ru.podyom.meeting.planning.Audience;
import ru.podyom.meeting.planning.AudienceKind;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingPlan;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/**
 * A meeting as typed.
 *
 * @param groups role groups ticked
 * @param list whose schools' heads are called, null where none
 */
public record MeetingForm(
        @Nullable String territory,
        @Nullable Long body,
        @Nullable String kind,
        @Nullable String format,
        @Nullable String title,
        @Nullable String day,
        @Nullable String time,
        @Nullable String place,
        @Nullable String link,
        @Nullable List<AudienceKind> groups,
        @Nullable Long list,
        @Nullable Integer version)
        implements FormErrors.Typed {

    private static final int LONGEST = 300;

    static MeetingForm blank(@Nullable Long body) {
        return new MeetingForm(
                "", body, "", "", "", "", "", "", "", body == null ? List.of() : List.of(AudienceKind.BODY), null, 0);
    }

    static MeetingForm of(Meeting meeting) {
        MeetingPlan plan = meeting.plan();
        BodyId body = plan.body();
        return new MeetingForm(
                meeting.territory().key(),
                body == null ? null : body.value(),
                plan.kind(),
                plan.format(),
                plan.title(),
                Words.day(plan.day()),
                plan.startsAt().toString(),
                plan.place(),
                plan.link(),
                plan.audience().stream()
                        .map(Audience::kind)
                        .filter(kind -> kind != AudienceKind.LIST_HEADS && kind != AudienceKind.PERSON)
                        .toList(),
                plan.audience().stream()
                        .map(Audience::list)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .map(ListId::value)
                        .orElse(null),
                meeting.revision().number());
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (shown(kind).isBlank()) {
            errors = errors.and("kind", "Выберите вид заседания.");
        }
        if (shown(title).isBlank()) {
            errors = errors.and("title", "Введите тему: она попадёт в приглашение и в протокол.");
        } else if (shown(title).length() > LONGEST) {
            errors = errors.and(
                    "title",
                    "Тема не длиннее 300 знаков, введено " + shown(title).length() + ".");
        }
        errors = errors.neededDay("day", day, "30.11.2026");
        if (Clocks.read(shown(time)).isEmpty()) {
            errors = errors.and(
                    "time",
                    shown(time).isBlank()
                            ? "Введите время начала, например 11:00."
                            : "Не удалось прочитать время «" + shown(time) + "». Напишите, например, 11:00.");
        }
        if (shown(format).isBlank()) {
            errors = errors.and("format", "Выберите форму проведения.");
        }
        if (shown(place).length() > LONGEST) {
            errors = errors.and("place", "Место не длиннее 300 знаков.");
        }
        if (!shown(link).isBlank() && !isAddress(shown(link).strip())) {
            errors = errors.and("link", "Ссылка начинается с https:// или http://, а введено «" + shown(link) + "».");
        }
        if (shown(place).isBlank() && shown(link).isBlank() && !shown(format).equals("Заочно")) {
            errors = errors.and("place", "Укажите место или ссылку на видеоконференцию.");
        }
        return errors;
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= LONGEST
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /**
     * What was typed, once {@link #errors} has found nothing.
     *
     * @param personal guests by name that were there before; they are chosen on a page of their own
     */
    MeetingPlan plan(Set<Audience> personal) {
        Set<Audience> audience = new LinkedHashSet<>();
        if (groups != null) {
            groups.stream()
                    .filter(kind -> kind != AudienceKind.LIST_HEADS && kind != AudienceKind.PERSON)
                    .forEach(kind -> audience.add(Audience.of(kind)));
        }
        if (list != null) {
            audience.add(Audience.of(new ListId(list)));
        }
        audience.addAll(personal);
        return new MeetingPlan(
                body == null ? null : new BodyId(body),
                shown(kind).strip(),
                shown(format).strip(),
                shown(title).strip(),
                Dates.read(shown(day)).orElseThrow(),
                Clocks.read(shown(time)).orElseThrow(),
                shown(place).strip(),
                shown(link).strip(),
                audience);
    }

    /** Whether a group is ticked. */
    public boolean has(AudienceKind kind) {
        return groups != null && groups.contains(kind);
    }
}
