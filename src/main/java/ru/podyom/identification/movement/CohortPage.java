package ru.podyom.identification.movement;

import java.util.Map;
import ru.podyom.ui.Table;

/**
 * Schools of the project «500+».
 *
 * @param cohorts options of the filter by year
 * @param sizes number of schools by key of the filter
 */
public record CohortPage(Map<String, String> cohorts, Map<String, Integer> sizes, Table table) {}
