package ru.podyom.assessment.marker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.ProcedureHint;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Refused;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.Sheet;
import ru.podyom.workbook.SheetRow;
import ru.podyom.workbook.Workbook;
import ru.podyom.workbook.WorkbookRefused;

/**
 * An official list of signs: one row per school and year, a column per sign («4 РУ», «ОГЭ МА»), 1 where the school has it.
 * Its sum «Количество маркеров» is compared with the columns. A school without signs is a line too: it tells that the list
 * speaks of its year.
 */
final class MarkerFile {

    private static final int LAST_HEADER_ROW = 15;

    /**
     * A row of the list.
     *
     * @param code login as written, empty where the list has none
     */
    record Line(String code, String name, String municipality, int year, List<Sign> signs) {}

    /**
     * What a column stands for.
     *
     * @param title as the list writes it
     */
    record Sign(
            String title,
            @Nullable ProcedureKind kind,
            int grade,
            @Nullable String subject) {}

    private final int givenYear;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<Integer, Sign> signs = new LinkedHashMap<>();

    private MarkerFile(int givenYear) {
        this.givenYear = givenYear;
    }

    /**
     * Reads the first sheet that has the header.
     *
     * @param year where the list has no column «Год»; 0 where a person said none
     * @throws Refused when no sheet has it, or with the first of the problems and their number
     */
    static List<Line> read(Path file, int year) {
        var list = new MarkerFile(year);
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            for (Sheet sheet : book.sheets()) {
                if (!sheet.hidden() && list.signs.isEmpty()) {
                    book.read(sheet, row -> list.row(sheet.name(), row));
                }
            }
        } catch (WorkbookRefused refused) {
            throw new Refused(refused.sentence());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        list.check();
        return list.lines;
    }

    private void check() {
        if (signs.isEmpty()) {
            throw new Refused(
                    "Список не узнан: в первых 15 строках нет шапки со столбцами «Логин» или «ОО» и признаками"
                            + " вида «4 РУ», «5 МА», «ОГЭ РУ».");
        }
        if (!problems.isEmpty()) {
            var told = problems.stream()
                    .limit(10)
                    .map(problem -> "лист «%s», ячейка %s, стоит «%s»: %s"
                            .formatted(
                                    problem.sheet(),
                                    problem.cell(),
                                    problem.value() == null ? "" : problem.value(),
                                    problem.expected()))
                    .toList();
            throw new Refused(
                    "Список не загружен, замечаний %d. %s".formatted(problems.size(), String.join(" ", told)));
        }
        if (lines.stream().allMatch(line -> line.signs().isEmpty())) {
            throw new Refused("В списке нет ни одной школы с признаком.");
        }
    }

    private boolean row(String sheet, SheetRow row) {
        if (!signs.isEmpty()) {
            line(sheet, row);
            return true;
        }
        header(row);
        return row.number() < LAST_HEADER_ROW || !signs.isEmpty();
    }

    private void header(SheetRow row) {
        columns.clear();
        var found = new LinkedHashMap<Integer, Sign>();
        for (int column = 0; column < row.width(); column++) {
            String title = row.text(column);
            String plain = title.toLowerCase(Locale.ROOT).strip();
            switch (plain) {
                case "год" -> columns.put("year", column);
                case "логин", "логин оо", "код оо", "код школы" -> columns.put("code", column);
                case "оо", "школа", "наименование оо", "название оо", "наименование" -> columns.put("name", column);
                case "муниципалитет" -> columns.put("municipality", column);
                case "количество маркеров", "кол-во маркеров" -> columns.put("count", column);
                default -> sign(title, found, column);
            }
        }
        if (!found.isEmpty() && (columns.containsKey("code") || columns.containsKey("name"))) {
            signs.putAll(found);
        }
    }

    private static void sign(String title, Map<Integer, Sign> found, int column) {
        if (title.isEmpty() || title.length() > 60) {
            return;
        }
        var hint = ProcedureHint.in(title);
        if (hint.subject() != null) {
            var kind = hint.kind() != null || hint.grade() == 0
                    ? hint.kind()
                    : hint.grade() == 9 ? ProcedureKind.OGE : ProcedureKind.VPR;
            int grade = hint.grade() == 0 && kind == ProcedureKind.OGE ? 9 : hint.grade();
            found.put(column, new Sign(title, kind, grade, hint.subject()));
        }
    }

    private void line(String sheet, SheetRow row) {
        String code = row.text(place("code"));
        String name = row.text(place("name"));
        if (!isSchool(code, name)) {
            return;
        }
        var has = new ArrayList<Sign>();
        int before = problems.size();
        signs.forEach((column, sign) -> {
            int value = row.isBlank(column) ? 0 : row.whole(column);
            if (value != 0 && value != 1) {
                problem(sheet, row, column, "ожидалась 1 или пусто.");
            } else if (value == 1) {
                has.add(sign);
            }
        });
        if (problems.size() > before) {
            return;
        }
        int year = row.isBlank(place("year")) ? givenYear : row.whole(place("year"));
        int count = row.isBlank(place("count")) ? has.size() : row.whole(place("count"));
        if (year < 2015 || year > 2100) {
            problem(sheet, row, place("year"), "ожидался год: укажите его в форме или в столбце «Год».");
        } else if (count != has.size()) {
            problem(sheet, row, place("count"), "признаков в строке отмечено %d.".formatted(has.size()));
        } else {
            lines.add(new Line(code, name, row.text(place("municipality")), year, has));
        }
    }

    private static boolean isSchool(String code, String name) {
        var first = (code.isEmpty() ? name : code).toLowerCase(Locale.ROOT);
        return !first.isEmpty() && !first.startsWith("итог") && !first.startsWith("всего");
    }

    private int place(String column) {
        return columns.getOrDefault(column, -1);
    }

    private void problem(String sheet, SheetRow row, int column, String expected) {
        problems.add(Problem.error(sheet, row.address(Math.max(0, column)), row.text(column), expected));
    }
}
