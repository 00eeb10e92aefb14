package ru.podyom.meeting.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A point of minutes that names a school, as the card of the school shows it. */
public record SchoolDecision(
        MinutesId minutes, String no, String text, @Nullable LocalDate due) {}
