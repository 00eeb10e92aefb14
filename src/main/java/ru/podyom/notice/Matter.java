package ru.podyom.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has to do or to know by a day.
 *
 * @param rank place of the heading in a digest, smaller is higher
 * @param heading under which it stands: «Просрочено», «Срок скоро»
 * @param day last day, null where it has none
 * @param text one line, no names of people
 * @param path where it is done, without the host
 */
public record Matter(int rank, String heading, @Nullable LocalDate day, String text, String path) {}
