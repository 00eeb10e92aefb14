package ru.podyom.meeting.minutes;

import java.util.List;

/**
 * What monitoring found, and at which schools.
 *
 * @param group where a group is named instead of schools («все ШНОР»), else empty
 */
public record Finding(String text, String group, List<String> schools) {

    public Finding {
        schools = List.copyOf(schools);
    }
}
