package ru.podyom.identification;

import org.jspecify.annotations.Nullable;

/**
 * What the form of a new run sends; every field may be missing at the first look.
 *
 * @param methodology «id/version»
 * @param territory key of a territory
 */
public record RunForm(
        @Nullable String methodology,
        @Nullable Integer year,
        @Nullable String territory,
        @Nullable String note) {}
