package ru.podyom.measure.given;

/**
 * Assignments made of the point of minutes that a measure came from: one, or those of a group.
 *
 * @param href its page, or the page of the group
 * @param progress whose it is, how much of it is accepted and by when it is due, in words
 */
public record GivenAssignment(String href, String text, String progress) {}
