package ru.podyom.meeting.calendar;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.planning.AudienceKind;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingRecord;
import ru.podyom.meeting.planning.MeetingState;
import ru.podyom.meeting.planning.PlannedItem;
import ru.podyom.meeting.planning.Quorum;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/**
 * The card of a meeting.
 *
 * @param number of the minutes, null where none was given
 * @param invited how many people were called
 * @param edits whether the reader may change it
 * @param writes whether the reader may write its minutes
 * @param minutes of the meeting that the reader sees, null where there are none
 */
public record MeetingPage(
        MeetingRecord record,
        @Nullable Integer number,
        int invited,
        boolean edits,
        boolean writes,
        @Nullable MinutesId minutes,
        FormErrors errors) {

    /** Whether the button that begins minutes is shown. */
    public boolean beginsMinutes() {
        return writes && minutes == null && meeting().state().takesMinutes();
    }

    public Meeting meeting() {
        return record.meeting();
    }

    public @Nullable Quorum quorum() {
        return record.quorum();
    }

    public boolean planned() {
        return meeting().state() == MeetingState.PLANNED;
    }

    public boolean called() {
        return meeting().state() == MeetingState.CALLED;
    }

    public boolean held() {
        return meeting().state() == MeetingState.HELD;
    }

    /** Whether attendance was noted. */
    public boolean noted() {
        return meeting().guests() > 0 || record.presence().stream().anyMatch(one -> one.present() != null);
    }

    /** «11:15–11:35» by the sum of the items before; empty where the item has no time. */
    public String span(PlannedItem item) {
        if (item.data().minutes() == 0) {
            return "";
        }
        int before = record.agenda().stream()
                .takeWhile(one -> one.id() != item.id())
                .mapToInt(one -> one.data().minutes())
                .sum();
        LocalTime from = meeting().plan().startsAt().plusMinutes(before);
        return from + "–" + from.plusMinutes(item.data().minutes());
    }

    /** «1 ч 20 мин.» */
    public String length() {
        int minutes = meeting().minutes();
        String hours = minutes < 60 ? "" : minutes / 60 + " ч ";
        return hours + (minutes % 60 == 0 && minutes >= 60 ? "" : minutes % 60 + " мин.");
    }

    /** The groups in words; people called by name are counted. */
    public List<String> audience() {
        long personal = meeting().plan().audience().stream()
                .filter(one -> one.kind() == AudienceKind.PERSON)
                .count();
        var groups = new java.util.ArrayList<>(meeting().plan().audience().stream()
                .filter(one -> one.kind() != AudienceKind.PERSON)
                .map(one -> one.kind().title())
                .sorted()
                .toList());
        if (personal > 0) {
            groups.add("лично: " + Words.count(personal, "человек", "человека", "человек"));
        }
        return groups;
    }
}
