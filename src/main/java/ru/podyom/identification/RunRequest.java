package ru.podyom.identification;

import org.jspecify.annotations.Nullable;

/**
 * What is to be run.
 *
 * @param municipality null for the whole region
 * @param year calendar year to judge
 */
public record RunRequest(
        String methodology,
        String version,
        int year,
        long region,
        @Nullable Long municipality,
        String note) {}
