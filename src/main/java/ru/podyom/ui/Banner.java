package ru.podyom.ui;

/** A line at the top of every page of an installation that is not for real work; declared as a bean where it is so. */
public record Banner(String text) {}
