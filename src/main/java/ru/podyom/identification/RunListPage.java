package ru.podyom.identification;

import ru.podyom.ui.Table;

/** All runs that concern schools of the reader. */
public record RunListPage(Table table) {}
