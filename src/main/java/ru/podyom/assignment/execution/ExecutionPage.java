package ru.podyom.assignment.execution;

import java.time.LocalDate;
import ru.podyom.ui.Table;

/** The report on execution on the screen. */
public record ExecutionPage(ExecutionForm form, LocalDate from, LocalDate to, Table table, String query) {}
