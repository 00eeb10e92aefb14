package ru.podyom.identification.lists;

import java.util.List;

/**
 * A list to be written down: what it is, what it rests on, its lines in their order.
 *
 * @param source who made it: «Рособрнадзор», «ЦОКО», an education authority
 * @param origin how it came here: «введён вручную», «из файла …»
 */
public record ListContent(
        Territory territory,
        String title,
        Category category,
        String source,
        IssueDate issued,
        Act act,
        String origin,
        String note,
        List<ListLine> lines) {

    public ListContent {
        lines = List.copyOf(lines);
    }
}
