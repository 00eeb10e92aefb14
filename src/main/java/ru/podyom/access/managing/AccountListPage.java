package ru.podyom.access.managing;

import java.util.Map;
import ru.podyom.ui.Table;

/** The list of accounts. */
public record AccountListPage(Table table, Map<String, String> roles, Map<String, String> states) {}
