package ru.podyom.meeting.reading.found;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything read from minutes, an order or a decision. Nothing of it is taken over before a person confirms it.
 *
 * @param text the extracted text that all spans refer to
 * @param minutes false for news, letters, laws, programmes and blank forms: then there are no decisions and a warning
 *     says why
 * @param attendeeCount where only a number is given
 * @param documentDue a deadline given once for the whole document
 * @param warnings Russian sentences for the review
 */
public record ReadMinutes(
        String text,
        boolean minutes,
        ReadHeading heading,
        @Nullable ReadOfficer chair,
        @Nullable ReadOfficer secretary,
        List<ReadAttendee> attendees,
        @Nullable Integer attendeeCount,
        List<ReadAgendaItem> agenda,
        List<ReadDecision> decisions,
        List<ReadFinding> findings,
        List<ReadRecommendation> recommendations,
        List<ReadSchoolList> lists,
        List<ReadSchoolName> schools,
        @Nullable ReadDue documentDue,
        List<ReadSignature> signatures,
        List<String> warnings) {

    public ReadMinutes {
        attendees = List.copyOf(attendees);
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
        lists = List.copyOf(lists);
        schools = List.copyOf(schools);
        signatures = List.copyOf(signatures);
        warnings = List.copyOf(warnings);
    }

    /** The line of the extracted text on which something begins, counted from 1. */
    public int line(SourceSpan span) {
        return 1
                + (int) text.substring(0, Math.min(span.from(), text.length()))
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    /** The same with another warning. */
    public ReadMinutes warned(String warning) {
        List<String> all = new java.util.ArrayList<>(warnings);
        all.add(warning);
        return new ReadMinutes(
                text,
                minutes,
                heading,
                chair,
                secretary,
                attendees,
                attendeeCount,
                agenda,
                decisions,
                findings,
                recommendations,
                lists,
                schools,
                documentDue,
                signatures,
                all);
    }
}
