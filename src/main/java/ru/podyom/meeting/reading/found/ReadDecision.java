package ru.podyom.meeting.reading.found;

import org.jspecify.annotations.Nullable;

/**
 * One point of a decision, an order or addressed recommendations.
 *
 * @param no as written, with the number of the agenda item before it where points are counted within items; null for
 *     dashes
 * @param text the whole point without its number
 * @param responsible as written at the point or inherited from the heading above, null where nobody is named
 * @param due its own deadline or that of the document, null where there is none
 * @param agendaItem number of the agenda item, null where points follow no item
 * @param over index of the point this one stands under, null at the top
 * @param unsure whether a person should look at it first
 */
public record ReadDecision(
        @Nullable String no,
        String text,
        @Nullable String responsible,
        @Nullable ReadDue due,
        @Nullable String agendaItem,
        @Nullable Integer over,
        DecisionForm form,
        SourceSpan span,
        boolean unsure) {}
