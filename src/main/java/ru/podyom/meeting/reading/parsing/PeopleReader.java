package ru.podyom.meeting.reading.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.ReadAttendee;
import ru.podyom.meeting.reading.found.ReadOfficer;
import ru.podyom.meeting.reading.found.ReadSignature;
import ru.podyom.meeting.reading.found.SourceSpan;
import ru.podyom.meeting.reading.parsing.Piece.Part;
import ru.podyom.meeting.reading.words.KnownPersons;
import ru.podyom.meeting.reading.words.Persons;
import ru.podyom.meeting.reading.words.Persons.Case;
import ru.podyom.meeting.reading.words.Persons.Name;
import ru.podyom.meeting.reading.words.SchoolMentions;

/** Reads who chaired, who wrote, who came and who signed. */
final class PeopleReader {

    private static final Pattern COUNT = Pattern.compile("(?iu)^(?:всего\\s+)?(?<count>\\d{1,3})(?:\\s|$)(?!\\s*[.)])");
    private static final Pattern NEXT_ROLE = Pattern.compile("(?iu)[,;.]?\\s*(?<!\\p{L})секретарь(?=\\s*[:–—-])");
    private static final Pattern ROLES = Pattern.compile(
            "(?iu)(?<sub>зам(?:\\.|естител\\p{L}+)\\s*)?(?<role>руководител|директор|учител|педагог|методист|специалист|представител|куратор|психолог|начальник|завуч)\\p{L}*");
    private static final Pattern SIGNED_ROLE = Pattern.compile(
            "(?iu)(?:(?:зам(?:еститель|\\.)\\s+)?председател(?:ь(?:ствующий)?)(?:\\s+(?:заседания|совещания|собрания|комиссии|рабочей группы|педсовета|педагогического совета|совета))?|секретарь(?:\\s+(?:заседания|совещания|собрания|комиссии|рабочей группы|педсовета|педагогического совета|совета))?|протокол\\s+(?:в[её]ла?|подготовила?|составила?|оформила?))");

    private final List<Piece> pieces;
    private final KnownPersons persons;
    private @Nullable Integer count;

    PeopleReader(List<Piece> pieces, KnownPersons persons) {
        this.pieces = pieces;
        this.persons = persons;
    }

    @Nullable
    Integer count() {
        return count;
    }

    /** The chair at the head, or who signed an order. */
    @Nullable
    ReadOfficer chair(boolean order) {
        for (Piece piece : pieces) {
            if (piece.part() == Part.CHAIR) {
                return officer(
                        piece,
                        java.util.Objects.requireNonNull(Cues.chair(piece.text()))
                                .end());
            }
        }
        for (Piece piece : pieces) {
            boolean chair = Cues.chair(piece.text()) != null;
            if (piece.part() == Part.SIGNATURE
                    && !chair
                    && order
                    && !Persons.in(piece.paragraph().body()).isEmpty()
                    && Cues.secretary(piece.text()) == null) {
                return officer(piece, 0);
            }
        }
        return signed("председател");
    }

    /** Who wrote the minutes. */
    @Nullable
    ReadOfficer secretary() {
        for (Piece piece : pieces) {
            if (piece.part() == Part.SECRETARY) {
                return officer(
                        piece,
                        java.util.Objects.requireNonNull(Cues.secretary(piece.text()))
                                .end());
            }
            Matcher both = NEXT_ROLE.matcher(piece.text());
            if (piece.part() == Part.CHAIR && both.find()) {
                return officer(piece, both.end());
            }
        }
        ReadOfficer secretary = signed("секретар");
        return secretary == null ? signed("протокол") : secretary;
    }

    private @Nullable ReadOfficer signed(String role) {
        for (ReadSignature signature : signatures()) {
            String name = signature.name();
            if (name != null && signature.role().toLowerCase(Locale.ROOT).startsWith(role)) {
                return new ReadOfficer(name, null, signature.span(), false);
            }
        }
        return null;
    }

    private @Nullable ReadOfficer officer(Piece piece, int from) {
        Traced rest = piece.paragraph().body().from(from);
        Matcher next = NEXT_ROLE.matcher(rest);
        if (next.find() && next.start() > 0) {
            rest = rest.sub(0, next.start());
        }
        List<Name> names = Persons.in(rest);
        if (names.isEmpty()) {
            return null;
        }
        Name name = names.getFirst();
        String before = bare(rest.toString().substring(0, name.from()));
        String after = bare(
                names.size() > 1
                        ? rest.toString().substring(name.to(), names.get(1).from())
                        : rest.toString().substring(name.to()));
        String position = after.isEmpty() ? before : after;
        return new ReadOfficer(
                name.written(), position.isEmpty() ? null : position, rest.span(name.from(), name.to()), false);
    }

    private static String bare(String position) {
        return position.replaceAll("_+(?:\\s*/)?", " ")
                .replaceAll("^[\\s,;:.()/–—-]+|[\\s,;:.(/–—-]+$", "")
                .replaceAll("\\s+", " ");
    }

    List<ReadAttendee> attendees() {
        List<ReadAttendee> attendees = new ArrayList<>();
        String group = null;
        boolean absent = false;
        for (Piece piece : pieces) {
            if (piece.part() != Part.ATTENDANCE) {
                continue;
            }
            Traced text = piece.paragraph().body();
            Matcher cue = Cues.attendance(text);
            if (cue != null) {
                String head = cue.group("head");
                absent = head.toLowerCase(Locale.ROOT).startsWith("отсутств");
                group = group(head);
                text = text.from(cue.end()).strip();
            }
            Matcher counted = COUNT.matcher(text);
            if (counted.find() && !absent) {
                count = count == null ? Integer.valueOf(counted.group("count")) : count;
                int colon = text.toString().indexOf(':');
                String who = text.toString().substring(counted.end(), colon < 0 ? text.length() : colon);
                group = ROLES.matcher(who).find() ? roles(who, true) : group;
                schools(text, who, group, absent, attendees);
            }
            named(text, group, absent, attendees);
        }
        return attendees;
    }

    private static @Nullable String group(String head) {
        String small = head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1);
        if (small.startsWith("члены") || small.startsWith("состав") || small.startsWith("участник")) {
            return small.replaceFirst("\\s+по\\s.*$", "").strip();
        }
        return small.startsWith("приглаш") || small.startsWith("онлайн") || small.startsWith("отсутств")
                ? small.strip()
                : null;
    }

    /** «4 руководителя и заместителей руководителей ОО» in the plural, or one of them in the singular. */
    private static String roles(String who, boolean plural) {
        List<String> roles = new ArrayList<>();
        Matcher found = ROLES.matcher(who);
        int from = 0;
        while (found.find(from)) {
            String role = found.group("role").toLowerCase(Locale.ROOT);
            boolean soft = role.endsWith("л");
            if (found.group("sub") == null) {
                roles.add(role + (plural ? (soft ? "и" : role.equals("директор") ? "а" : "ы") : soft ? "ь" : ""));
            } else {
                roles.add((plural ? "заместители " : "заместитель ")
                        + role
                        + (plural ? (soft ? "ей" : "ов") : soft ? "я" : "а"));
            }
            from = found.end();
        }
        String rest = plural ? who.substring(from).strip() : "";
        return String.join(plural ? " и " : " или ", roles) + (rest.isEmpty() ? "" : " " + rest);
    }

    private static void schools(
            Traced text, String who, @Nullable String group, boolean absent, List<ReadAttendee> attendees) {
        String position = ROLES.matcher(who).find() ? roles(who, false) : null;
        if (!Persons.in(text).isEmpty()) {
            return;
        }
        for (var mention : SchoolMentions.in(text)) {
            attendees.add(new ReadAttendee(
                    null, position, mention.name(), group, absent, text.span(mention.from(), mention.to())));
        }
    }

    private void named(Traced text, @Nullable String group, boolean absent, List<ReadAttendee> attendees) {
        List<Name> names = Persons.in(text);
        int from = 0;
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int to = i + 1 < names.size() ? names.get(i + 1).from() : text.length();
            String before = bare(text.toString().substring(from, name.from()));
            String after = bare(text.toString().substring(name.to(), to));
            boolean leads = i == 0 && !before.isEmpty() && before.matches("(?su)\\p{Ll}.*");
            String position = leads ? before : after.matches("(?su).*\\d\\s*чел.*") ? "" : after;
            SourceSpan span = text.span(name.from(), name.to());
            String schoolSource = position;
            attendees.add(new ReadAttendee(
                    persons.nominative(name, Case.NOMINATIVE),
                    position.isEmpty() ? null : position,
                    schoolSource.isEmpty() || SchoolMentions.in(schoolSource).isEmpty()
                            ? null
                            : SchoolMentions.in(schoolSource).getFirst().name(),
                    group,
                    absent,
                    span));
            from = leads ? name.to() : to;
            if (leads && i + 1 < names.size()) {
                from = name.to();
            }
        }
    }

    /** Roles and names may stand in blocks of their own: their order ties them. */
    List<ReadSignature> signatures() {
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

    private int sign(
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
