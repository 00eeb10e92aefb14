package ru.podyom.identification.passport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.podyom.kernel.Problem;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.Sheet;
import ru.podyom.workbook.SheetRow;
import ru.podyom.workbook.Workbook;
import ru.podyom.workbook.WorkbookRefused;

/** Reads our own table of passports or a contextual survey, from xlsx, xls, ods or csv. */
final class PassportReader {

    static final int LARGEST_FILE = 10 << 20;

    private static final int HEADER_WITHIN = 15;
    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST = 400;
    private static final Limits LIMITS = new Limits(LARGEST_FILE, 200L << 20, 250, 16L << 20);

    private final List<PassportFile.Row> own = new ArrayList<>();
    private final Map<String, PassportFile.Row> survey = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private Map<Integer, String> header = Map.of();
    private boolean surveyed;
    private int surveyYear;
    private int seen;

    private PassportReader() {}

    static PassportFile read(byte[] content) {
        var reader = new PassportReader();
        try {
            reader.book(content);
        } catch (WorkbookRefused refused) {
            return PassportFile.refused(refused.sentence());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return reader.result();
    }

    private void book(byte[] content) throws IOException, WorkbookRefused {
        Path file = Files.createTempFile("passport", ".upload");
        try {
            Files.write(file, content);
            try (var book = Workbook.open(file, LIMITS)) {
                for (Sheet sheet : book.sheets()) {
                    if (!sheet.hidden()) {
                        seen = 0;
                        header = Map.of();
                        book.read(sheet, row -> row(sheet.name(), row));
                    }
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private PassportFile result() {
        if (own.size() + survey.size() > MOST_ROWS) {
            return PassportFile.refused("В файле больше 20 000 строк: это не паспорта школ.");
        }
        if (surveyed) {
            boolean useful = survey.values().stream()
                    .anyMatch(row -> !SurveyHeader.births(row.addresses()).isEmpty());
            if (!useful) {
                return PassportFile.refused(
                        "Это похоже на анкету школ, но в ней нет чисел учеников по годам рождения и,"
                                + " из них, с ОВЗ: паспорту взять из неё нечего.");
            }
            return new PassportFile(
                    "Контекстная анкета ФИС ОКО " + surveyYear,
                    surveyYear,
                    columns,
                    List.copyOf(survey.values()),
                    problems);
        }
        if (columns.isEmpty()) {
            return PassportFile.refused("Не нашли шапку таблицы: в первых " + HEADER_WITHIN
                    + " строках нет ни столбцов нашего шаблона («№ в реестре», «Всего учеников»), ни столбцов анкеты"
                    + " ФИС ОКО («логин», числа учеников по годам рождения). Возьмите наш шаблон.");
        }
        return new PassportFile(null, 0, columns, own, problems);
    }

    private boolean row(String sheet, SheetRow row) {
        var cells = new HashMap<Integer, String>();
        for (int column = 0; column < row.width(); column++) {
            var text = row.text(column).strip().replaceAll("[\\s\\u00a0]+", " ");
            if (!text.isEmpty()) {
                cells.put(column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
        seen++;
        if (header.isEmpty()) {
            headed(sheet, row, cells);
            return !header.isEmpty() || seen < HEADER_WITHIN;
        }
        var known = new HashMap<String, String>();
        header.forEach((column, key) -> {
            var text = cells.get(column);
            if (text != null) {
                known.put(key, text);
            }
        });
        if (!known.isEmpty()) {
            var read = new PassportFile.Row(sheet, row.number(), known, SurveyHeader.addresses(header, row::address));
            if (surveyed) {
                join(read);
            } else {
                own.add(read);
            }
        }
        return own.size() + survey.size() <= MOST_ROWS;
    }

    private void headed(String sheet, SheetRow row, Map<Integer, String> cells) {
        var named = new HashMap<Integer, String>();
        cells.forEach((column, text) -> PassportColumn.named(text)
                .filter(key -> !named.containsValue(key))
                .ifPresent(key -> named.put(column, key)));
        boolean tells = named.containsValue(PassportColumn.NUMBER.name())
                || named.containsValue(PassportColumn.LOGIN.name())
                || named.containsValue(PassportColumn.SCHOOL.name());
        if (!surveyed && tells && named.containsValue(PassportColumn.PUPILS.name())) {
            header = named;
            named.values().forEach(key -> columns.add(PassportColumn.title(key)));
            cells.forEach((column, text) -> {
                if (!named.containsKey(column)) {
                    problems.add(Problem.warning(
                            sheet, row.address(column), text, "Столбец не узнан или повторён, его не читаем."));
                }
            });
            return;
        }
        var questions = SurveyHeader.of(cells);
        if (own.isEmpty() && questions.hasLogin() && questions.keys().size() > 1) {
            header = questions.keys();
            surveyed = true;
            surveyYear = Math.max(surveyYear, questions.year());
            header.forEach((column, key) -> columns.add("%s, %s: «%s» — %s"
                    .formatted(sheet, row.address(column), cells.get(column), SurveyHeader.words(key))));
        }
    }

    /** A survey may go on in a second sheet: rows of one login are one school. */
    private void join(PassportFile.Row row) {
        var login = row.text(SurveyHeader.LOGIN).toLowerCase(Locale.ROOT).replaceAll("^(edu|sch)", "");
        if (login.isEmpty()) {
            return;
        }
        survey.merge(login, row, (first, second) -> {
            var cells = new HashMap<>(second.cells());
            cells.putAll(first.cells());
            var addresses = new HashMap<>(second.addresses());
            addresses.replaceAll((key, address) -> second.sheet() + "!" + address);
            addresses.putAll(first.addresses());
            return new PassportFile.Row(first.sheet(), first.number(), cells, addresses);
        });
    }
}
