package ru.podyom.meeting.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.body.BodyId;

/**
 * What is said of a meeting on its form.
 *
 * @param body null for a meeting of no body: совещание, семинар
 * @param kind a word of the reference table, e.g. «Семинар-совещание»
 * @param format the same, e.g. «ВКС»
 * @param place where people sit, empty for a video conference only
 * @param link address of the video conference, empty where there is none
 */
public record MeetingPlan(
        @Nullable BodyId body,
        String kind,
        String format,
        String title,
        LocalDate day,
        LocalTime startsAt,
        String place,
        String link,
        Set<Audience> audience) {

    public MeetingPlan {
        audience = Set.copyOf(audience);
    }
}
