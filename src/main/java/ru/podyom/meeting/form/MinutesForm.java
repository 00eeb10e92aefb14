package ru.podyom.meeting.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Fields of the one form of minutes by name: «head.number», «decision.3.text». A form is kept as it was sent, so that
 * nothing a person typed is lost to an error.
 *
 * @param fields values by name; what is not sent is empty
 */
public record MinutesForm(Map<String, String> fields) {

    static final String ITEM = "item";
    static final String ATTENDEE = "attendee";
    static final String DECISION = "decision";
    static final String FINDING = "finding";
    static final String TABLE = "table";
    static final String SCHOOL = "school";

    private static final int LONGEST_ROW = 5;
    private static final int BLANK_ROWS = 2;

    public MinutesForm {
        fields = Map.copyOf(fields);
    }

    /** Takes the fields of the form out of what was sent. */
    public static MinutesForm of(Map<String, String> sent) {
        var fields = new LinkedHashMap<String, String>();
        sent.forEach((name, value) -> {
            if (name.matches("(?:head|item|attendee|decision|finding|table|school)\\.[\\w.]{1,40}")
                    && !value.isBlank()) {
                fields.put(name, value.strip().replace("\r\n", "\n"));
            }
        });
        return new MinutesForm(fields);
    }

    public String at(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean is(String name) {
        return fields.containsKey(name);
    }

    /** Numbers of the rows of a section that hold something and are not struck out, in their order. */
    public Iterable<Integer> rows(String section) {
        return numbers(section);
    }

    private TreeSet<Integer> numbers(String section) {
        var rows = new TreeSet<Integer>();
        for (String name : fields.keySet()) {
            if (name.startsWith(section + ".")) {
                var rest = name.substring(section.length() + 1);
                int end = rest.indexOf('.');
                if (end > 0 && end <= LONGEST_ROW && rest.substring(0, end).matches("\\d+")) {
                    rows.add(Integer.valueOf(rest.substring(0, end)));
                }
            }
        }
        rows.removeIf(row -> is(section + "." + row + ".drop"));
        return rows;
    }

    public int count(String section) {
        return numbers(section).size();
    }

    /** Numbers of empty rows to type new things into. */
    public Iterable<Integer> blanks(String section) {
        var rows = numbers(section);
        int next = rows.isEmpty() ? 0 : rows.last() + 1;
        return IntStream.range(next, next + BLANK_ROWS).boxed().toList();
    }

    /** The same form with some fields set; an empty value clears one. */
    public MinutesForm with(Map<String, String> changes) {
        var changed = new LinkedHashMap<>(fields);
        changes.forEach((name, value) -> {
            if (value.isBlank()) {
                changed.remove(name);
            } else {
                changed.put(name, value);
            }
        });
        return new MinutesForm(changed);
    }

    /** Sets a deadline and a responsible person wherever a point asks for action and has none. */
    public MinutesForm filled(String due, String responsible) {
        var changes = new LinkedHashMap<String, String>();
        for (int row : rows(DECISION)) {
            var place = DECISION + "." + row + ".";
            if (FormReading.form(at(place + "form")).asksForAction()) {
                if (at(place + "due").isEmpty() && at(place + "dueText").isEmpty() && !due.isBlank()) {
                    changes.put(place + "due", due.strip());
                }
                if (at(place + "responsible").isEmpty() && !responsible.isBlank()) {
                    changes.put(place + "responsible", responsible.strip());
                }
            }
        }
        return with(changes);
    }

    /** Points that ask for action and lack a day, or lack somebody to do it. */
    public int lacking(boolean day) {
        int lacking = 0;
        for (int row : rows(DECISION)) {
            var place = DECISION + "." + row + ".";
            boolean empty = day
                    ? at(place + "due").isEmpty() && at(place + "dueText").isEmpty()
                    : at(place + "responsible").isEmpty()
                            && at(place + "addressees").isEmpty();
            lacking += empty && FormReading.form(at(place + "form")).asksForAction() ? 1 : 0;
        }
        return lacking;
    }
}
