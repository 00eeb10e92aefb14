package ru.podyom.meeting.minutes;

/**
 * Who took part: a person, a school, or both; what is not said is empty.
 *
 * @param school name of the school as written
 * @param group heading the line stands under
 * @param absent whether it stands among those who did not come
 */
public record Attendee(String name, String position, String school, String group, boolean absent) {}
