package ru.podyom.meeting.reading.found;

/** A recommendation that follows from monitoring and is addressed to nobody in particular. */
public record ReadRecommendation(int no, String text, SourceSpan span) {}
