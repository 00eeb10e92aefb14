package ru.podyom.meeting.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.podyom.meeting.reading.found.ReadAgendaItem;
import ru.podyom.meeting.reading.parsing.Piece.Part;
import ru.podyom.meeting.reading.words.KnownPersons;
import ru.podyom.meeting.reading.words.Persons;
import ru.podyom.meeting.reading.words.Persons.Case;
import ru.podyom.meeting.reading.words.Persons.Name;

/** Reads titles and speakers of the agenda, in its own list or from «слушали». */
final class AgendaReader {

    private static final Pattern BRACKET =
            Pattern.compile("\\s*\\((?<in>[^()]*(?:\\([^()]*\\)[^()]*)*)\\)\\s*[.;]?\\s*$");
    private static final Pattern REPORT =
            Pattern.compile("(?iu)^(?:доклад|информация|сообщение|отч[её]т)\\s+(?=\\p{Lu})");
    private static final Pattern INNER_SPEAKER = Pattern.compile(
            "(?iu)[.;,]?\\s*(?<!\\p{L})(?:содокладчик\\p{L}*|докладчик(?:и)?|докл\\.|выступает|отв\\.)\\s*[:–—-]?\\s*");
    private static final Pattern ABOUT = Pattern.compile(
            "(?u)(?:^|[\\s,–—-])(?<topic>(?:[Оо]|[Оо]б|[Оо]бо|по вопросу|с информацией|с докладом|с отч[её]том|на тему)\\s.+)$");

    private final List<Piece> pieces;
    private final KnownPersons persons;

    AgendaReader(List<Piece> pieces, KnownPersons persons) {
        this.pieces = pieces;
        this.persons = persons;
    }

    List<ReadAgendaItem> read() {
        List<ReadAgendaItem> items = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.part() == Part.ITEM) {
                items.add(item(piece, items.size()));
            }
        }
        return items;
    }

    private ReadAgendaItem item(Piece piece, int index) {
        Traced text = piece.paragraph().body();
        List<String> speakers = new ArrayList<>();
        boolean heard = pieces.stream()
                .anyMatch(other -> other.part() == Part.HEARD
                        && other.paragraph().whole() == piece.paragraph().whole());
        Traced title = heard ? topic(text, speakers) : title(text, speakers);
        for (Piece other : pieces) {
            if (other.item() == index && other.part() == Part.SPEAKER) {
                speakers(other.paragraph().body(), Case.NOMINATIVE, speakers);
            } else if (other.item() == index && other.part() == Part.ITEM_TEXT) {
                if (title.isEmpty() && !isPersonFirst(other.paragraph().body())) {
                    title = title(other.paragraph().body(), speakers);
                } else {
                    speakers(other.paragraph().body(), Case.NOMINATIVE, speakers);
                }
            }
        }
        if (speakers.isEmpty()) {
            heardOf(index, speakers);
        }
        String no = piece.paragraph().isNumbered() && piece.paragraph().marker() != null
                ? piece.paragraph().marker().label()
                : null;
        return new ReadAgendaItem(
                no,
                title.trimmed().toString(),
                speakers,
                piece.paragraph().whole().span());
    }

    private void heardOf(int index, List<String> speakers) {
        for (Piece other : pieces) {
            if (other.item() == index && other.part() == Part.HEARD && speakers.isEmpty()) {
                List<Name> names = Persons.in(other.paragraph().body());
                if (!names.isEmpty() && names.getFirst().from() < 40) {
                    Name first = names.getFirst();
                    boolean bracket = other.text().substring(0, first.from()).contains("(");
                    add(speakers, persons.nominative(first, bracket ? Case.NOMINATIVE : Case.ACCUSATIVE));
                }
            }
        }
    }

    private static boolean isPersonFirst(Traced text) {
        return Persons.in(text).stream().anyMatch(name -> name.from() == 0);
    }

    /** «Доклад Е.А.Анучиной, …» has no title of its own; «… (Трощенко Е.А.)» names the speaker at its end. */
    private Traced title(Traced text, List<String> speakers) {
        Matcher report = REPORT.matcher(text);
        if (report.find() && !Persons.in(text.from(report.end())).isEmpty()) {
            Traced rest = text.from(report.end());
            speakers(rest, Case.OBLIQUE, speakers);
            return topicOnly(rest);
        }
        Matcher inner = INNER_SPEAKER.matcher(text);
        if (inner.find()
                && inner.start() > 0
                && !Persons.in(text.from(inner.end())).isEmpty()) {
            speakers(text.from(inner.end()), Case.NOMINATIVE, speakers);
            Traced title = text.sub(0, inner.start());
            return title.toString().endsWith("(") ? title.sub(0, title.length() - 1) : title;
        }
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.find() && !Persons.in(bracket.group("in")).isEmpty()) {
            speakers(text.sub(bracket.start("in"), bracket.end("in")), Case.NOMINATIVE, speakers);
            return text.sub(0, bracket.start());
        }
        return named(text, speakers);
    }

    /** «Иванова И.И. – О результатах» and «О результатах – Иванова И.И., методист». */
    private Traced named(Traced text, List<String> speakers) {
        List<Name> names = Persons.in(text);
        if (names.isEmpty()) {
            return text;
        }
        Name last = names.getFirst();
        String before = text.toString().substring(0, last.from());
        Matcher dash =
                Pattern.compile("\\s*[-–—.:]\\s*(?:\\p{Ll}[^–—]{0,80}\\s)?$").matcher(before);
        if (last.from() > 10 && dash.find()) {
            speakers(text.from(last.from()), Case.NOMINATIVE, speakers);
            return text.sub(0, dash.start());
        }
        if (last.from() == 0) {
            Traced topic = topicOnly(text);
            if (!topic.isEmpty()) {
                speakers(text, Case.NOMINATIVE, speakers);
                return topic;
            }
        }
        return text;
    }

    private Traced topic(Traced text, List<String> speakers) {
        List<Name> names = Persons.in(text);
        if (!names.isEmpty() && names.getFirst().from() < 40) {
            add(speakers, persons.nominative(names.getFirst(), Case.ACCUSATIVE));
        }
        Traced topic = topicOnly(text);
        return topic.isEmpty() ? text : topic;
    }

    private static Traced topicOnly(Traced text) {
        List<Name> names = Persons.in(text);
        int from = names.isEmpty() ? 0 : names.getFirst().to();
        Traced rest = text.from(from);
        Matcher about = ABOUT.matcher(rest);
        return about.find() ? rest.from(about.start("topic")) : Traced.empty();
    }

    private void speakers(Traced text, Case place, List<String> speakers) {
        for (Name name : Persons.in(text)) {
            add(speakers, persons.nominative(name, place));
        }
    }

    private static void add(List<String> speakers, String name) {
        if (!speakers.contains(name)) {
            speakers.add(name);
        }
    }
}
