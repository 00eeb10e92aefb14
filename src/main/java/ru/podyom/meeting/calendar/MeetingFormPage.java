package ru.podyom.meeting.calendar;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.planning.AudienceKind;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.ui.FormErrors;

/**
 * The form of a meeting.
 *
 * @param meeting null where it is a new one
 */
public record MeetingFormPage(MeetingForm form, @Nullable Meeting meeting, Choices choices, FormErrors errors) {

    /**
     * What may be chosen.
     *
     * @param territories by key
     * @param bodies by number
     * @param lists official lists in force, by number
     */
    public record Choices(
            Map<String, String> territories,
            Map<String, String> bodies,
            Map<String, String> kinds,
            Map<String, String> formats,
            Map<String, String> lists) {}

    public static List<AudienceKind> groups() {
        return List.of(
                AudienceKind.BODY,
                AudienceKind.HEADS,
                AudienceKind.DEPUTIES,
                AudienceKind.UNION_HEADS,
                AudienceKind.CURATORS);
    }

    public String back() {
        return meeting == null ? "/meetings" : "/meetings/" + meeting.id();
    }
}
