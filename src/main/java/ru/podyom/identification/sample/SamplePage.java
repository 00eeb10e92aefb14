package ru.podyom.identification.sample;

import ru.podyom.ui.Table;

/**
 * A sample with the number that draws it again.
 *
 * @param population schools it was drawn from
 */
public record SamplePage(long run, String title, String seed, int size, int population, Table table) {}
