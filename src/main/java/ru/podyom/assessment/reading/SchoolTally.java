package ru.podyom.assessment.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts of one school while its file is being read. */
public final class SchoolTally {

    private final String file;
    private final String code;
    private final @Nullable String name;
    private final @Nullable String municipality;
    private final int[] marks = new int[6];
    private final Set<Object> seen = new HashSet<>();
    private final List<SourceRange> ranges = new ArrayList<>();

    private boolean marksKnown = true;
    private SchoolCount.@Nullable Journal journal;
    private int participants;
    private int failed;
    private int absent;
    private int refused;
    private String sheet = "";
    private int firstRow;
    private int lastRow;

    SchoolTally(String file, String code, String name, String municipality) {
        this.file = file;
        this.code = code;
        this.name = name.isEmpty() ? null : name;
        this.municipality = municipality.isEmpty() ? null : municipality;
    }

    /** As the file writes it. */
    public String code() {
        return code;
    }

    int participants() {
        return participants;
    }

    /** The row belongs to the school, whatever it says. */
    public void at(String ofSheet, int row) {
        if (row == lastRow + 1 && ofSheet.equals(sheet)) {
            lastRow = row;
            return;
        }
        closeRange();
        sheet = ofSheet;
        firstRow = row;
        lastRow = row;
    }

    /** Where the school was met last: «строка 12». */
    public int lastRow() {
        return lastRow;
    }

    /** False for a code of a participant that was met before. */
    boolean isNew(Object participant) {
        return seen.add(participant);
    }

    /** @param mark 0 where it is not known */
    void participant(int mark) {
        result(mark, mark == 2);
    }

    /**
     * One participant.
     *
     * @param mark 0 where there is none
     */
    public void result(int mark, boolean below) {
        participants++;
        marks[mark]++;
        failed += below ? 1 : 0;
    }

    /**
     * Several participants.
     *
     * @param people by mark from «2» to «5»
     */
    public void participants(int count, int[] people, boolean addsUp) {
        participants += count;
        failed += people[0];
        for (int i = 0; i < people.length; i++) {
            marks[i + 2] += people[i];
        }
        marksKnown &= addsUp;
    }

    /** Counts against the journal; the file tells nothing of marks. */
    void journal(int count, SchoolCount.Journal counts) {
        participants += count;
        marksKnown = false;
        journal = counts;
    }

    /** People of the school who did not come. */
    public void absent(int people) {
        absent += people;
    }

    /** People of the school whose rows cannot be counted. */
    public void refused(int people) {
        refused += people;
    }

    SchoolCount count() {
        closeRange();
        boolean known = marksKnown && marks[0] == 0;
        SchoolCount.Marks counted = known ? new SchoolCount.Marks(marks[2], marks[3], marks[4], marks[5]) : null;
        return new SchoolCount(
                code, name, municipality, participants, failed, absent, refused, counted, List.copyOf(ranges), journal);
    }

    private void closeRange() {
        if (firstRow > 0) {
            ranges.add(new SourceRange(file, sheet, firstRow, lastRow));
            firstRow = 0;
        }
    }
}
