package ru.podyom.report;

import java.util.Map;
import ru.podyom.ui.Table;

/** The journal of acts. */
public record JournalPage(
        Table table, Map<String, String> authors, Map<String, String> actions, String from, String to) {}
