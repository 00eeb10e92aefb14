package ru.podyom.meeting.reading.parsing;

import java.util.ArrayList;
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
import ru.podyom.meeting.reading.words.Cues;
import ru.podyom.meeting.reading.words.KnownPersons;
import ru.podyom.meeting.reading.words.Persons;
import ru.podyom.meeting.reading.words.Persons.Case;
import ru.podyom.meeting.reading.words.Persons.Name;
import ru.podyom.meeting.reading.words.SchoolMentions;

/** Reads who chaired, who wrote, who came and who signed. */
final class PeopleReader {

    private static final Pattern COUNT = Pattern.compile("(?iu)^(?:всего\\s+)?(?<count>\\d{1,3})(?:\\s|$)(?!\\s*[.)])");
    /** «руководители школ – 14 чел. (список прилагается), специалисты – …»: a count of a group before names. */
    private static final Pattern COUNTED_GROUP = Pattern.compile(
            "(?iu)^(?<who>[^:\\d(–—-]{3,120}?)\\s*[–—-]\\s*(?<count>\\d{1,3})\\s*чел(?:овек\\p{L}*|\\.)?\\s*(?:\\([^)]*\\))?\\s*[,;.]?\\s*");

    private static final Pattern NAMED_GROUP =
            Pattern.compile("(?u)^(?<who>\\p{Ll}[^–—:]{3,60}?)\\s*[–—:]\\s*(?=\\p{Lu})");
    private static final Pattern NEXT_ROLE =
            Pattern.compile("(?iu)[,;.]?\\s*(?<!\\p{L})секретарь(?=\\s*[:–—-]|\\s+(?-i:\\p{Lu}))");
    private static final Pattern ROLES = Pattern.compile(
            "(?iu)(?<sub>зам(?:\\.|естител\\p{L}+)\\s*)?(?<role>руководител|директор|учител|педагог|методист|специалист|представител|куратор|психолог|начальник|завуч)\\p{L}*");
    private static final Pattern GROUP_TITLE = Pattern.compile("(?u)^(?<who>\\p{Lu}[^:\\d]{3,90}?)\\s*:(?:\\s|$)");

    /** «(председатель), начальник отдела»: the part in the meeting before the position. */
    private static final Pattern PART = Pattern.compile("(?iu)^(?:председатель|секретарь)\\)\\s*[,–—-]?\\s*(?=\\S)");

    private final List<Piece> pieces;
    private final KnownPersons persons;
    private final SignatureReader signatures;
    private @Nullable Integer count;

    PeopleReader(List<Piece> pieces, KnownPersons persons) {
        this.pieces = pieces;
        this.persons = persons;
        this.signatures = new SignatureReader(pieces);
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
        ReadOfficer signed = signed("председател");
        return signed == null ? present("председател") : signed;
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

    /** «Иванова И.И. (председатель)» among those present. */
    private @Nullable ReadOfficer present(String role) {
        for (Piece piece : pieces) {
            if (piece.part() == Part.ATTENDANCE) {
                Traced text = piece.paragraph().body();
                for (Name name : Persons.in(text)) {
                    if (text.toString().substring(name.to()).matches("(?isu)\\s*[(,–—-]\\s*" + role + ".*")) {
                        return new ReadOfficer(name.written(), null, text.span(name.from(), name.to()), false);
                    }
                }
            }
        }
        return null;
    }

    private @Nullable ReadOfficer signed(String role) {
        for (ReadSignature signature : signatures.read()) {
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
        String before = SignatureReader.bare(rest.toString().substring(0, name.from()));
        String after = SignatureReader.bare(
                names.size() > 1
                        ? rest.toString().substring(name.to(), names.get(1).from())
                        : rest.toString().substring(name.to()));
        String position = after.isEmpty() ? before : after;
        return new ReadOfficer(
                name.written(), position.isEmpty() ? null : position, rest.span(name.from(), name.to()), false);
    }

    List<ReadSignature> signatures() {
        return signatures.read();
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
            Matcher titled = GROUP_TITLE.matcher(text);
            if (cue == null && titled.find() && Persons.in(titled.group("who")).isEmpty()) {
                group = titled.group("who").substring(0, 1).toLowerCase(Locale.ROOT)
                        + titled.group("who").substring(1);
                text = text.from(titled.end()).strip();
            }
            Matcher many = COUNTED_GROUP.matcher(text);
            if (many.find() && !absent) {
                count = count == null ? Integer.valueOf(many.group("count")) : count;
                text = text.from(many.end()).strip();
                Matcher next = NAMED_GROUP.matcher(text);
                if (next.find()) {
                    group = next.group("who");
                    text = text.from(next.end()).strip();
                }
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
        String whole = head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1);
        String small = whole.replaceFirst("(?u)^присутств\\p{L}+\\s+(?=члены)", "");
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
            String before = SignatureReader.bare(text.toString().substring(from, name.from()));
            String after = SignatureReader.bare(text.toString().substring(name.to(), to));
            boolean leads = i == 0 && !before.isEmpty() && before.matches("(?su)\\p{Ll}.*");
            String position = leads
                    ? before
                    : after.matches("(?su).*\\d\\s*чел.*")
                            ? ""
                            : PART.matcher(after).replaceFirst("");
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
}
