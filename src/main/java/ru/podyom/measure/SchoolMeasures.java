package ru.podyom.measure;

import java.time.LocalDate;
import java.util.List;

/** Measures of one school: their part of its card. */
public record SchoolMeasures(String school, List<Measure> measures, LocalDate today) {}
