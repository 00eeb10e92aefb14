package ru.podyom.objectivity.evidence;

/** Participants by their mark of the work against that of the journal. */
public record JournalCounts(int lowered, int confirmed, int raised) {

    /** Who has both marks. */
    public int compared() {
        return lowered + confirmed + raised;
    }
}
