package ru.podyom.measure;

import java.time.LocalDate;

/**
 * The verdict on a measure.
 *
 * @param grounds why, in words
 * @param by who wrote it down; empty where the scope shows no personal data
 */
public record Judgement(Verdict verdict, String grounds, LocalDate day, String by) {}
