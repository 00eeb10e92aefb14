package ru.podyom.meeting.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.meeting.planning.MeetingState;
import ru.podyom.ui.Table;

/** The plan of meetings with what it can be filtered by. */
public record MeetingListPage(Table table, Map<String, String> kinds, Map<String, String> municipalities) {

    static final String AHEAD = "Предстоящие и не закрытые";

    public static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>(MeetingState.titles());
        states.put("all", "Все");
        return states;
    }
}
