package ru.podyom.meeting.form;

import java.util.Map;

/**
 * A name of a school in the form, with the schools it may mean.
 *
 * @param choice number of a school, «none» for as written, empty while a person has to say
 * @param why what the recognition rests on, or what is wrong, in words
 * @param suggestions likely schools with the reason, by number
 */
public record SchoolRow(int row, String name, String choice, String why, Map<String, String> suggestions) {

    /** Whether a person still has to say which school it is. */
    public boolean isOpen() {
        return choice.isEmpty();
    }
}
