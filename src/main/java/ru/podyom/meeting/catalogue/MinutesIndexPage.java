package ru.podyom.meeting.catalogue;

import java.util.Map;
import ru.podyom.ui.Table;

/** The journal of minutes with what it can be filtered by. */
public record MinutesIndexPage(
        Table table, Map<String, String> years, Map<String, String> bodies, Map<String, String> statuses) {}
