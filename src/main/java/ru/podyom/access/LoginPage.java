package ru.podyom.access;

/** The sign-in page: whether the last try was refused, the person has just left, or the account was shut. */
public record LoginPage(boolean refused, boolean out, boolean disabled) {}
