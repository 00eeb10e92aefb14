package ru.podyom.identification.catalogue;

import java.util.Map;
import ru.podyom.ui.Table;

/** All lists that concern schools of the reader, with what they can be filtered by. */
public record ListIndexPage(
        Table table,
        Map<String, String> categories,
        Map<String, String> sources,
        Map<String, String> years,
        Map<String, String> territories) {}
