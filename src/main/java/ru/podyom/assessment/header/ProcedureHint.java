package ru.podyom.assessment.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;

/**
 * What a head or a name tells of a procedure; any part may be missing.
 *
 * @param year 0 where not told
 * @param grade 0 where not told
 */
public record ProcedureHint(
        @Nullable ProcedureKind kind,
        int year,
        int grade,
        @Nullable String subject) {

    static final ProcedureHint NOTHING = new ProcedureHint(null, 0, 0, null);

    private static final Pattern KIND = Pattern.compile("(?<![а-я])(впр|огэ|егэ|рдр)(?![а-я])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[1-4]\\d)(?!\\d)");
    private static final Pattern GRADE =
            Pattern.compile("(?<![\\d.])(1[01]|[1-9])\\s*-?\\s*(?:й|ый|го)?\\s*(?:класс|кл(?![а-я]))");
    private static final Pattern BARE_GRADE = Pattern.compile("(?<![\\p{L}\\d.,(])(1[01]|[1-9])(?![\\d.,)])");

    /** From one line or a file name: «Проведение работы по математике, 5 класс. ВПР 2021.xlsx». */
    public static ProcedureHint in(String text) {
        String plain = Words.plain(text.replaceFirst("\\.[a-zA-Z]{3,4}$", "").replace('_', ' '));
        String subject = Subjects.in(plain);
        int named = number(GRADE, plain);
        int grade = named > 0 || subject == null ? named : number(BARE_GRADE, plain);
        return new ProcedureHint(kind(plain), number(YEAR, plain), grade, subject);
    }

    /** All of a known procedure. */
    public static ProcedureHint of(Procedure procedure) {
        return new ProcedureHint(procedure.kind(), procedure.year(), procedure.grade(), procedure.subject());
    }

    /** From the rows above a table: a title line, or labels with values beside them. */
    static ProcedureHint inHead(List<HeadLine> lines) {
        ProcedureHint told = NOTHING;
        for (HeadLine line : lines) {
            told = told.or(labelled(line));
        }
        for (HeadLine line : lines) {
            for (String cell : line.cells()) {
                ProcedureHint title = in(cell);
                if (title.year > 0 && title.grade > 0) {
                    told = told.or(title);
                }
            }
        }
        return told;
    }

    /** This hint, its gaps filled from another one. */
    public ProcedureHint or(ProcedureHint other) {
        return new ProcedureHint(
                kind == null ? other.kind : kind,
                year == 0 ? other.year : year,
                grade == 0 ? other.grade : grade,
                subject == null ? other.subject : subject);
    }

    /** This hint, its kind filled where it is missing. */
    public ProcedureHint orKind(@Nullable ProcedureKind other) {
        return or(new ProcedureHint(other, 0, 0, null));
    }

    /** The procedure, null while a part is missing. */
    @Nullable
    public Procedure complete() {
        ProcedureKind known = kind;
        String named = subject;
        return known == null || named == null || year == 0 || grade == 0
                ? null
                : new Procedure(known, year, grade, named);
    }

    /** What is missing, in Russian: «год, предмет». */
    public String missing() {
        List<String> parts = new ArrayList<>();
        if (kind == null) {
            parts.add("вид процедуры");
        }
        if (year == 0) {
            parts.add("год");
        }
        if (grade == 0) {
            parts.add("класс");
        }
        if (subject == null) {
            parts.add("предмет");
        }
        return String.join(", ", parts);
    }

    /** Whether it tells something else than the procedure; what it does not tell cannot differ. */
    public boolean contradicts(Procedure procedure) {
        return (kind != null && kind != procedure.kind())
                || (year != 0 && year != procedure.year())
                || (grade != 0 && grade != procedure.grade())
                || (subject != null && !subject.equals(procedure.subject()));
    }

    private static ProcedureHint labelled(HeadLine line) {
        String value = line.after(0);
        return switch (Words.plain(line.first())) {
            case "процедура", "вид процедуры" -> new ProcedureHint(kind(Words.plain(value)), 0, 0, null);
            case "год" -> new ProcedureHint(null, number(YEAR, value), 0, null);
            case "класс" -> new ProcedureHint(null, 0, number(BARE_GRADE, value), null);
            case "предмет" -> new ProcedureHint(null, 0, 0, subject(value));
            default -> NOTHING;
        };
    }

    /** A head that names an unknown subject is believed. */
    private static @Nullable String subject(String value) {
        String known = Subjects.in(value);
        if (known != null || value.isBlank()) {
            return known;
        }
        return Character.toUpperCase(value.charAt(0)) + value.substring(1);
    }

    private static @Nullable ProcedureKind kind(String plain) {
        Matcher kind = KIND.matcher(plain);
        if (!kind.find()) {
            return null;
        }
        return switch (kind.group(1)) {
            case "впр" -> ProcedureKind.VPR;
            case "огэ" -> ProcedureKind.OGE;
            case "егэ" -> ProcedureKind.EGE;
            default -> ProcedureKind.RDR;
        };
    }

    private static int number(Pattern pattern, String text) {
        Matcher number = pattern.matcher(text);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
