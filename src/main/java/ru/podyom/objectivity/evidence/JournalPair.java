package ru.podyom.objectivity.evidence;

/** How many participants have this mark of the journal and this primary score. */
public record JournalPair(int journal, int score, int pupils) {}
