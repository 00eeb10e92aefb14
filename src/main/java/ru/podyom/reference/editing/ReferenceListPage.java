package ru.podyom.reference.editing;

import java.util.Map;
import ru.podyom.ui.Table;

/** Rows of one reference table. */
public record ReferenceListPage(
        String title,
        String purpose,
        String path,
        Table table,
        Map<String, String> years,
        Map<String, String> trusts) {}
