package ru.podyom.assessment.comparison;

import java.util.List;

/** Comparisons of one school with its journal, newest first. */
public record SchoolJournal(List<JournalComparison> lines) {}
