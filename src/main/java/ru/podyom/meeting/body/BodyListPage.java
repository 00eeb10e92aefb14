package ru.podyom.meeting.body;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.ui.Table;

/** The list of bodies. */
public record BodyListPage(Table table) {

    public static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("ended", "Закончившие работу");
        states.put("all", "Все");
        return states;
    }

    public static Map<String, String> kinds() {
        return BodyKind.choices();
    }
}
