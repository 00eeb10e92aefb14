package ru.podyom.identification.lists;

import java.time.Instant;

/** What a mark of a list means, as a person confirmed it. */
public record Legend(String mark, String meaning, String by, Instant at) {}
