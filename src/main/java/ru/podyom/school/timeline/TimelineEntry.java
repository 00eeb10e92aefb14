package ru.podyom.school.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a school.
 *
 * @param title in few words: «Переименована»
 * @param text what exactly, empty where the title says all
 * @param href page that tells more, null where there is none
 */
public record TimelineEntry(
        LocalDate day, String title, String text, @Nullable String href) {}
