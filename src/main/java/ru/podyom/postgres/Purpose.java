package ru.podyom.postgres;

/** What a data folder is used for; a demonstration never touches a folder of real work. */
public enum Purpose {
    WORK,
    DEMONSTRATION,
    /** Forgets what the demonstration had before. */
    DEMONSTRATION_AFRESH
}
