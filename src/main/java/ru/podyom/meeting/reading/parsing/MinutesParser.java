package ru.podyom.meeting.reading.parsing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.meeting.reading.found.ReadAgendaItem;
import ru.podyom.meeting.reading.found.ReadAttendee;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadFinding;
import ru.podyom.meeting.reading.found.ReadHeading;
import ru.podyom.meeting.reading.found.ReadListEntry;
import ru.podyom.meeting.reading.found.ReadMinutes;
import ru.podyom.meeting.reading.found.ReadOfficer;
import ru.podyom.meeting.reading.found.ReadSchoolList;
import ru.podyom.meeting.reading.parsing.Piece.Part;
import ru.podyom.meeting.reading.text.ExtractedText;
import ru.podyom.meeting.reading.warning.WarningWriter;
import ru.podyom.meeting.reading.words.KnownPersons;
import ru.podyom.meeting.reading.words.Persons;

/**
 * Reads the text of minutes, an order or a decision. An invented decision is worse than a missed one: what does not show
 * itself to be minutes by its title and its parts yields no decision, and what is unsure is a warning.
 */
public final class MinutesParser {

    private static final Pattern SAMPLE = Pattern.compile(
            "(?isu).*(?:образец|бланк|шаблон|скачать|как\\s+(?:правильно\\s+)?(?:составить|писать|написать|оформить|вести)|пример\\s+(?:протокола|приказа)).*");
    private static final Pattern BLANK = Pattern.compile("_{3,}|\\.{6,}|…{3,}");
    private static final Set<Part> HEAD =
            EnumSet.of(Part.HEAD, Part.CHAIR, Part.SECRETARY, Part.ATTENDANCE, Part.SIGNATURE);

    private MinutesParser() {}

    /** Everything that can be read from the text. */
    public static ReadMinutes parse(ExtractedText source) {
        List<Paragraph> paragraphs = Paragraphs.of(Tidy.lines(source));
        List<Piece> pieces = Outline.of(paragraphs);
        List<Paragraph> head = pieces.stream()
                .takeWhile(piece -> HEAD.contains(piece.part()))
                .map(Piece::paragraph)
                .toList();
        HeadingReader heading =
                new HeadingReader(head.isEmpty() ? paragraphs.stream().limit(1).toList() : head, paragraphs);
        ReadHeading read = heading.read();
        String why = whyNot(source.text(), paragraphs, pieces, read);
        return why == null ? minutes(source, paragraphs, pieces, read) : nothing(source.text(), read, why);
    }

    private static ReadMinutes nothing(String text, ReadHeading heading, String why) {
        ReadHeading none = new ReadHeading(null, null, null, null, heading.date(), null, null, heading.municipality());
        return new ReadMinutes(
                text,
                false,
                none,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(why));
    }

    /** Why the text is not taken for minutes, null where it is. */
    private static @Nullable String whyNot(
            String text, List<Paragraph> paragraphs, List<Piece> pieces, ReadHeading heading) {
        if (paragraphs.isEmpty()) {
            return "текст пуст";
        }
        boolean sample = paragraphs.stream()
                .limit(3)
                .anyMatch(paragraph -> SAMPLE.matcher(paragraph.text()).matches());
        if (sample) {
            return "похоже на образец или статью о том, как составлять документ: решения не извлекались";
        }
        int evidence = evidence(pieces, heading);
        boolean decides = pieces.stream()
                .anyMatch(piece -> piece.part() == Part.DECIDED
                        || piece.part() == Part.ADVISED
                        || piece.part() == Part.GROUP
                        || piece.part() == Part.POINT);
        boolean discussed = has(pieces, Part.ITEM) || has(pieces, Part.HEARD);
        boolean titled = heading.kind() != null;
        boolean order = heading.kind() != null && heading.kind().isOrder();
        boolean formal = heading.number() != null
                || heading.date() != null
                || has(pieces, Part.SIGNATURE)
                || has(pieces, Part.CHAIR);
        boolean enough = titled ? (decides || (discussed && !order)) && formal : decides && evidence >= 4;
        if (!enough) {
            return titled
                    ? "есть название «" + Objects.requireNonNull(heading.kind()).title()
                            + "», но нет ни решений, ни повестки: решения не извлекались"
                    : "не похоже на протокол, приказ или решение: решения не извлекались";
        }
        long blanks = BLANK.matcher(text).results().count();
        boolean names = paragraphs.stream()
                .anyMatch(paragraph -> !Persons.in(paragraph.whole()).isEmpty());
        if (heading.date() == null && blanks >= 3 && !(names && blanks < 6)) {
            return "похоже на незаполненный бланк: решения не извлекались";
        }
        return null;
    }

    private static int evidence(List<Piece> pieces, ReadHeading heading) {
        int found = heading.date() == null ? 0 : 1;
        for (Part part : List.of(
                Part.CHAIR,
                Part.SECRETARY,
                Part.ATTENDANCE,
                Part.ITEM,
                Part.HEARD,
                Part.DECIDED,
                Part.VOTE,
                Part.SIGNATURE)) {
            found += has(pieces, part) ? 1 : 0;
        }
        return found;
    }

    private static boolean has(List<Piece> pieces, Part part) {
        return pieces.stream().anyMatch(piece -> piece.part() == part);
    }

    private static ReadMinutes minutes(
            ExtractedText source, List<Paragraph> paragraphs, List<Piece> pieces, ReadHeading heading) {
        List<String> warnings = new ArrayList<>(source.notes());
        KnownPersons persons =
                new KnownPersons(paragraphs.stream().map(Paragraph::whole).toList());
        PeopleReader people = new PeopleReader(pieces, persons);
        MinutesKind kind = heading.kind();
        ReadOfficer chair = people.chair(kind != null && kind.isOrder());
        List<ReadAgendaItem> agenda = new AgendaReader(pieces, persons).read();
        Deadlines deadlines =
                new Deadlines(heading.date() == null ? null : heading.date().value());
        DecisionReader reader = new DecisionReader(agenda, deadlines, chair == null ? null : chair.name());
        List<ReadDecision> decisions = reader.read(pieces);
        ReportReader reports = new ReportReader(pieces);
        List<ReadSchoolList> lists = reports.lists();
        SchoolNames schools = new SchoolNames(
                heading.municipality() == null ? null : heading.municipality().value(), warnings);
        schools.learn(lists, paragraphs);
        lists = canonical(lists, schools);
        List<ReadFinding> findings = reports.findings(schools, lists, warnings);
        List<ReadAttendee> attendees = people.attendees().stream()
                .map(attendee -> attendee.school() == null ? attendee : attendee.of(schools.firstIn(attendee.school())))
                .toList();
        WarningWriter writer = new WarningWriter(warnings);
        writer.heading(heading, chair != null, !attendees.isEmpty(), people.count());
        writer.agenda(agenda);
        writer.decisions(decisions);
        writer.lists(lists);
        return new ReadMinutes(
                source.text(),
                true,
                heading,
                chair,
                people.secretary(),
                attendees,
                people.count(),
                agenda,
                decisions,
                findings,
                reports.recommendations(),
                lists,
                schools.schools(),
                reader.documentDue(),
                people.signatures(),
                warnings);
    }

    /** Entries of a second list carry the name the school has in the first. */
    private static List<ReadSchoolList> canonical(List<ReadSchoolList> lists, SchoolNames schools) {
        return lists.stream()
                .map(list -> new ReadSchoolList(
                        list.title(),
                        list.source(),
                        list.date(),
                        list.category(),
                        list.entries().stream()
                                .map(entry -> new ReadListEntry(
                                        entry.no(),
                                        Objects.requireNonNullElse(schools.certain(entry.name()), entry.name()),
                                        entry.mark(),
                                        entry.year500(),
                                        entry.span()))
                                .toList(),
                        list.span()))
                .toList();
    }
}
