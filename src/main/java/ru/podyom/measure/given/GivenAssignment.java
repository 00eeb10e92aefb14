package ru.podyom.measure.given;

/**
 * An assignment made of the point of minutes that a measure came from.
 *
 * @param who short name of the school, else the municipality
 * @param due last day in words, empty where none is set
 */
public record GivenAssignment(long id, String text, String who, String due) {}
