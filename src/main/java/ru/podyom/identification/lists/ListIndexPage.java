package ru.podyom.identification.lists;

import java.util.List;
import java.util.Map;
import ru.podyom.ui.Table;

/**
 * All lists that concern schools of the reader.
 *
 * @param label the word for schools with low results in use
 * @param municipalities where the reader may choose the word, with their words now
 */
public record ListIndexPage(
        Table table,
        Map<String, String> categories,
        Map<String, String> sources,
        Map<String, String> years,
        Map<String, String> territories,
        String label,
        List<Word> municipalities,
        List<String> offered) {

    /** A municipality with the word it uses. */
    public record Word(long id, String municipality, String label) {}
}
