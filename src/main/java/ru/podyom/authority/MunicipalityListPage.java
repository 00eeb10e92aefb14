package ru.podyom.authority;

import ru.podyom.ui.Table;

/**
 * Municipalities the person sees.
 *
 * @param mayAdd whether the person works with a whole region and may enter municipalities into it
 */
public record MunicipalityListPage(Table table, boolean mayAdd) {}
