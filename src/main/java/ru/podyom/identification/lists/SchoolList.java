package ru.podyom.identification.lists;

import java.time.Instant;

/**
 * An official list as a reader sees it: figures count only the lines that the reader may see.
 *
 * @param entries lines seen
 * @param unmatched lines seen whose school is not recognised
 * @param marked lines seen that carry a mark
 * @param openMarks marks of the list whose meaning nobody has confirmed
 * @param whole whether the reader sees the whole list and may change it, given the right to
 * @param version of the list as seen, so that a later change by another person is noticed
 */
public record SchoolList(
        ListId id,
        Territory territory,
        String title,
        Category category,
        String source,
        IssueDate issued,
        Act act,
        String origin,
        String note,
        int entries,
        int unmatched,
        int marked,
        int openMarks,
        boolean whole,
        int version,
        String changedBy,
        Instant changedAt) {

    /** «Рособрнадзор, октябрь 2021»: how people tell lists of one category apart. */
    public String sourceAndDate() {
        return source + ", " + issued.text();
    }

    /** What the list rests on; a list without an act says so. */
    public String basis() {
        return act.isNamed() ? act.text() : "акт не указан";
    }
}
