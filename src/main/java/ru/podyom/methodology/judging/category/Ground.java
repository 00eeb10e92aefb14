package ru.podyom.methodology.judging.category;

/**
 * A category with why it was given.
 *
 * @param words Russian sentences with the numbers in them
 * @param own whether the rule of the category is a parameter that no act names
 */
public record Ground(ComputedCategory category, String words, boolean own) {}
