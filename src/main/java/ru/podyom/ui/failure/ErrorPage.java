package ru.podyom.ui.failure;

/** A page that says why there is no page: what happened and what to do now. */
public record ErrorPage(int status, String title, String sentence) {}
