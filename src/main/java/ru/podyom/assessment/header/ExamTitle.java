package ru.podyom.assessment.header;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.workbook.SheetRow;

/**
 * The line over an exam in a protocol of РИС ГИА: «12 - Обществознание 2026.07.03», or the name of its CSV file
 * «02_2025.06.03.csv».
 *
 * @param code two-digit number of the subject in РИС
 * @param subject as the line names it, empty where only the number is told
 * @param year calendar year of the day of the exam
 */
public record ExamTitle(int code, String subject, int year) {

    private static final Pattern TITLE =
            Pattern.compile("^\\s*(\\d{1,2})\\s*[-–—]\\s*(.+?)[\\s,(]+(20\\d{2})\\.\\d{2}\\.\\d{2}\\)?\\s*$");
    private static final Pattern FILE = Pattern.compile("^(\\d{2})_(20\\d{2})\\.\\d{2}\\.\\d{2}.*");

    private static final int PROFILE_MATHEMATICS = 2;
    private static final int BASE_MATHEMATICS = 22;

    /** Numbers of РИС; most are known from practice and not from a paper, so that a name in the line goes before. */
    private static final Map<Integer, String> SUBJECTS = Map.ofEntries(
            Map.entry(1, "Русский язык"),
            Map.entry(PROFILE_MATHEMATICS, "Математика"),
            Map.entry(3, "Физика"),
            Map.entry(4, "Химия"),
            Map.entry(5, "Информатика"),
            Map.entry(6, "Биология"),
            Map.entry(7, "История"),
            Map.entry(8, "География"),
            Map.entry(9, "Английский язык"),
            Map.entry(10, "Немецкий язык"),
            Map.entry(11, "Французский язык"),
            Map.entry(12, "Обществознание"),
            Map.entry(13, "Испанский язык"),
            Map.entry(14, "Китайский язык"),
            Map.entry(18, "Литература"),
            Map.entry(BASE_MATHEMATICS, "Математика"));

    /** The title in a row of one or two cells, null where it holds none. */
    public static @Nullable ExamTitle in(SheetRow row) {
        for (int column = 0; row.filled() <= 2 && column < row.width(); column++) {
            var title = row.length(column) > 200 ? null : of(row.text(column));
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    /** The title in one line of text, null where it is none. */
    public static @Nullable ExamTitle of(String line) {
        Matcher title = TITLE.matcher(line);
        return title.matches()
                ? new ExamTitle(Integer.parseInt(title.group(1)), title.group(2), Integer.parseInt(title.group(3)))
                : null;
    }

    /** What the name of a CSV file tells, null where it is named otherwise. */
    public static @Nullable ExamTitle ofFile(String name) {
        Matcher file = FILE.matcher(name);
        return file.matches()
                ? new ExamTitle(Integer.parseInt(file.group(1)), "", Integer.parseInt(file.group(2)))
                : null;
    }

    /** A ГВЭ is another exam with tasks and scales of its own. */
    public boolean isStateFinal() {
        return code == 51 || code == 52 || Words.plain(subject).contains("гвэ");
    }

    ProcedureHint hint(@Nullable ProcedureKind kind) {
        return new ProcedureHint(kind, year, grade(kind), named(kind));
    }

    static int grade(@Nullable ProcedureKind kind) {
        return switch (kind) {
            case OGE -> 9;
            case EGE -> 11;
            case null, default -> 0;
        };
    }

    /** Mathematics of the ЕГЭ is one of two procedures; the number tells which where the name does not. */
    private @Nullable String named(@Nullable ProcedureKind kind) {
        String known = Subjects.in(subject);
        if (known == null) {
            known = SUBJECTS.get(code);
        }
        if (!"Математика".equals(known) || kind != ProcedureKind.EGE) {
            return known == null && !subject.isBlank() ? subject : known;
        }
        return code == BASE_MATHEMATICS ? "Математика (базовая)" : "Математика (профильная)";
    }
}
