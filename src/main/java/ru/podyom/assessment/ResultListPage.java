package ru.podyom.assessment;

import java.util.Map;
import ru.podyom.ui.Table;

/** Results that hold now, with what the filters offer. */
public record ResultListPage(
        Table table,
        Map<String, String> years,
        Map<String, String> kinds,
        Map<String, String> grades,
        Map<String, String> subjects,
        Map<String, String> municipalities) {}
