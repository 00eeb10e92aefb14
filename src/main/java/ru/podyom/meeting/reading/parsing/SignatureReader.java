package ru.podyom.meeting.reading.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.podyom.meeting.reading.found.ReadSignature;
import ru.podyom.meeting.reading.parsing.Piece.Part;
import ru.podyom.meeting.reading.words.Persons;
import ru.podyom.meeting.reading.words.Persons.Name;

/** Reads who signed, and as what. */
final class SignatureReader {

    private static final Pattern SIGNED_ROLE = Pattern.compile(
            "(?iu)(?:(?:зам(?:еститель|\\.)\\s+)?председател(?:ь(?:ствующий)?)(?:\\s+(?:заседания|совещания|собрания|комиссии|рабочей группы|педсовета|педагогического совета|совета))?|секретарь(?:\\s+(?:заседания|совещания|собрания|комиссии|рабочей группы|педсовета|педагогического совета|совета))?|протокол\\s+(?:в[её]ла?|подготовила?|составила?|оформила?))");

    private final List<Piece> pieces;

    SignatureReader(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A position without the signs about it and the line to sign on. */
    static String bare(String position) {
        return position.replaceAll("_+(?:\\s*/)?", " ")
                .replaceAll("^[\\s,;:.()/–—-]+|[\\s,;:.(/–—-]+$", "")
                .replaceAll("\\s+", " ");
    }

    /** Roles and names may stand in blocks of their own: their order ties them. */
    List<ReadSignature> read() {
        List<ReadSignature> signatures = new ArrayList<>();
        Deque<ReadSignature> waiting = new ArrayDeque<>();
        for (Piece piece : pieces) {
            if (piece.part() != Part.SIGNATURE) {
                continue;
            }
            Traced text = piece.paragraph().whole();
            List<Name> names = Persons.in(text);
            Matcher role = SIGNED_ROLE.matcher(text);
            int next = 0;
            boolean any = false;
            while (role.find()) {
                next = sign(text, names, next, role.start(), waiting, signatures);
                waiting.addLast(new ReadSignature(role.group().strip(), null, text.span(role.start(), role.end())));
                any = true;
            }
            if (!any && next < names.size() && waiting.isEmpty()) {
                String position =
                        bare(text.toString().substring(0, names.get(next).from()));
                if (!position.isEmpty() && !position.matches("(?iu)исп(?:олнитель|\\.)?|тел.*")) {
                    waiting.addLast(new ReadSignature(position, null, text.span()));
                }
            }
            sign(text, names, next, text.length(), waiting, signatures);
        }
        signatures.addAll(waiting);
        return signatures;
    }

    private static int sign(
            Traced text,
            List<Name> names,
            int from,
            int until,
            Deque<ReadSignature> waiting,
            List<ReadSignature> signatures) {
        int next = from;
        while (next < names.size() && names.get(next).from() < until) {
            if (!waiting.isEmpty()) {
                Name name = names.get(next);
                signatures.add(new ReadSignature(
                        waiting.removeFirst().role(), name.written(), text.span(name.from(), name.to())));
            }
            next++;
        }
        return next;
    }
}
