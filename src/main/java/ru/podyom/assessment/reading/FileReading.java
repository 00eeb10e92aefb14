package ru.podyom.assessment.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.header.Head;
import ru.podyom.assessment.header.HeaderSearch;
import ru.podyom.assessment.header.Layout;
import ru.podyom.assessment.header.ProcedureHint;
import ru.podyom.assessment.reading.exam.BestAttempts;
import ru.podyom.assessment.reading.exam.ExamRows;
import ru.podyom.assessment.reading.flat.FlatRows;
import ru.podyom.assessment.reading.flat.ScoreColumns;
import ru.podyom.assessment.scale.Scale;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.assessment.template.TemplateWorkbook;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import ru.podyom.reference.PassMark;
import ru.podyom.reference.PassMarks;
import ru.podyom.workbook.Sheet;
import ru.podyom.workbook.Workbook;
import ru.podyom.workbook.WorkbookRefused;

/** One file being read: sheets of the same layout and procedure are counted together. */
final class FileReading {

    /** Sheets of our own template and of official forms that hold no results. */
    private static final Set<String> OWN_SHEETS =
            Set.of("Инструкция", "Списки", "Классы", "Служебный", "Порядковый номер класса");

    private record Key(Layout layout, @Nullable Procedure procedure) {}

    private final String file;
    private final Scales scales;
    private final PassMarks passMarks;
    private final @Nullable Procedure option;
    private final @Nullable ColumnMapping columns;
    private final @Nullable Integer region;
    private final @Nullable RowSink sink;
    private final Map<Key, Tally> tallies = new LinkedHashMap<>();
    private final Map<Tally, BestAttempts<ParticipantRow>> exams = new LinkedHashMap<>();
    private final Problems problems = new Problems();
    private int block;

    FileReading(String file, Scales scales, PassMarks passMarks, ReadingOptions options, @Nullable RowSink sink) {
        this.file = file;
        this.scales = scales;
        this.passMarks = passMarks;
        this.option = options.procedure();
        this.columns = options.columns();
        this.region = options.region();
        this.sink = sink;
    }

    void read(Workbook book) throws WorkbookRefused {
        for (Sheet sheet : book.sheets()) {
            if (columns != null && !columns.sheet().equals(sheet.name())) {
                continue;
            }
            SheetReading reading = new SheetReading(search(), head -> begin(sheet, head));
            if (sheet.hidden()) {
                passHidden(book, sheet);
                continue;
            }
            book.read(sheet, reading);
            reading.end();
            String unknown = reading.unknown();
            if (unknown != null && !OWN_SHEETS.contains(sheet.name())) {
                problems.add(Problem.warning(sheet.name(), null, null, "Лист пропущен: " + unknown + "."));
            }
        }
    }

    private HeaderSearch search() {
        return columns == null ? new HeaderSearch() : HeaderSearch.named(columns);
    }

    /** The whole file is refused, whatever was counted so far. */
    void refuse(String sentence) {
        Problem problem = Problem.error(null, null, null, sentence);
        problems.add(problem);
        tallies.values().forEach(tally -> tally.problems().add(problem));
    }

    List<Reading> readings(String sha256) {
        if (tallies.isEmpty()) {
            if (problems.list().stream().noneMatch(Problem::isError)) {
                problems.add(Problem.error(
                        null,
                        null,
                        null,
                        "Раскладка не узнана: ни на одном листе нет известной шапки таблицы в первых 15 строках."));
            }
            return List.of(new Reading(file, sha256, null, option, null, null, 0, 0, 0, 0, problems.list(), List.of()));
        }
        exams.forEach((tally, attempts) -> ExamRows.close(tally, attempts, sink));
        exams.clear();
        Problems ofSheets = new Problems();
        problems.list().stream().filter(p -> !p.isError()).forEach(ofSheets::add);
        tallies.values().iterator().next().problems().addAll(ofSheets);
        return tallies.values().stream().map(tally -> tally.reading(sha256)).toList();
    }

    private @Nullable LayoutRows begin(Sheet sheet, Head head) {
        Layout layout = head.layout();
        if (layout == Layout.OGE_APPEALS) {
            problems.add(Problem.error(
                    sheet.name(),
                    null,
                    null,
                    "Это ведомость апелляций: в ней только те, кто их подавал, и по ней не узнать, чей прежний результат"
                            + " изменился. Загрузите протокол результатов, выгруженный после апелляций."));
            return null;
        }
        if (head.isStateFinal()) {
            problems.add(Problem.warning(
                    sheet.name(), null, null, "Экзамен ГВЭ пропущен: у него свои задания и шкалы, он не считается."));
            return null;
        }
        if (layout == Layout.FLAT_MARKS || layout == Layout.FLAT_SCORES || (columns != null && !columns.isOfPupils())) {
            return flat(sheet, head);
        }
        ProcedureChoice choice = ProcedureChoice.of(option, head, file);
        Procedure procedure = choice.procedure();
        Tally tally = tallies.computeIfAbsent(
                new Key(layout, procedure), key -> new Tally(file, layout, procedure, choice.from()));
        choice.problems(sheet.name()).forEach(tally.problems()::add);
        Scale scale = procedure == null ? null : scales.of(procedure).orElse(null);
        int max = head.maxScore() >= 0 || scale == null ? head.maxScore() : scale.max();
        PassMark minimum = procedure == null ? null : minimum(procedure);
        Work work = new Work(file, sheet.name(), head.header(), procedure, scale, minimum, max);
        return switch (layout) {
            case OGE, EGE -> exam(work, tally);
            case OGE_APPEALS, FLAT_MARKS, FLAT_SCORES -> null;
            case NAMED_COLUMNS -> named(work, tally);
            case FORM_2026 -> {
                checkScale(work, tally);
                checkSchool(work, tally);
                yield new PupilRows(work, tally, sink);
            }
            case JOURNAL, JOURNAL_OLD -> new JournalRows(work, tally);
            case HELD_2021, INDIVIDUAL, GROUPS_2020, PROTOCOL_2022 -> {
                checkScale(work, tally);
                yield new PupilRows(work, tally, sink);
            }
            case STATISTICS -> new MarkStatisticsRows(work, tally);
            case SCHOOL_MARKS -> {
                checkVersion(sheet, head, tally);
                yield new SchoolMarksRows(work, tally);
            }
        };
    }

    private LayoutRows exam(Work work, Tally tally) {
        checkMinimum(work, tally);
        return new ExamRows(work, tally, exams.computeIfAbsent(tally, key -> new BestAttempts<>()), ++block);
    }

    /** One row per pupil with the columns that a person named. */
    private LayoutRows named(Work work, Tally tally) {
        if (work.column(Column.SCORE) >= 0) {
            return exam(work, tally);
        }
        checkScale(work, tally);
        return new PupilRows(work, tally, sink);
    }

    /** Rows that name their procedures themselves. */
    private LayoutRows flat(Sheet sheet, Head head) {
        ProcedureHint over = head.procedure().or(head.named(file));
        boolean dated =
                head.header().column(Column.YEAR) >= 0 || head.procedure().year() > 0;
        ProcedureSource from =
                option != null ? ProcedureSource.OPTION : dated ? ProcedureSource.HEADER : ProcedureSource.FILE_NAME;
        Work work = new Work(file, sheet.name(), head.header(), null, null, null, -1);
        ScoreColumns scores =
                head.layout() == Layout.FLAT_SCORES ? new ScoreColumns(head.header(), scales, sink) : null;
        return new FlatRows(
                work,
                scores,
                option == null ? over : ProcedureHint.of(option),
                procedure -> tallies.computeIfAbsent(
                        new Key(head.layout(), procedure),
                        key -> new Tally(file, head.layout(), procedure, procedure == null ? null : from)));
    }

    /** In points; base mathematics of the ЕГЭ has its minimum in marks, which the file tells. */
    private @Nullable PassMark minimum(Procedure procedure) {
        return passMarks
                .of(procedure, region)
                .filter(known -> known.unit() != PassMark.Unit.MARK)
                .orElse(null);
    }

    private static String below(PassMark minimum) {
        return "ниже %d (%s)".formatted(minimum.minimum(), minimum.source());
    }

    private static void checkMinimum(Work work, Tally tally) {
        Procedure procedure = work.procedure();
        PassMark minimum = work.minimum();
        boolean marked = work.header().layout() == Layout.OGE
                || (procedure != null && procedure.subject().endsWith("(базовая)"));
        if (marked) {
            tally.threshold("отметка «2»" + (minimum == null ? "" : "; где отметки нет — балл " + below(minimum)));
        } else if (minimum != null) {
            tally.threshold("балл " + below(minimum));
        } else if (procedure != null) {
            tally.problems()
                    .add(Problem.error(
                            null,
                            null,
                            null,
                            "Нет минимального балла: %s. Добавьте его в таблицу минимальных баллов."
                                    .formatted(procedure.title())));
        }
        if (minimum != null && !minimum.confirmed()) {
            tally.problems()
                    .add(Problem.warning(
                            null,
                            null,
                            null,
                            "Минимальный балл %d не из официального документа (%s): проверьте его. %s."
                                    .formatted(
                                            minimum.minimum(),
                                            minimum.source(),
                                            procedure == null ? "" : procedure.title())));
        }
    }

    private static void checkVersion(Sheet sheet, Head head, Tally tally) {
        if (head.templateVersion() > TemplateWorkbook.VERSION) {
            String expected = "Шаблон новее программы (версия %d): проверьте, верно ли прочитаны столбцы."
                    .formatted(head.templateVersion());
            tally.problems().add(Problem.warning(sheet.name(), null, null, expected));
        }
    }

    private static void checkSchool(Work work, Tally tally) {
        if (SchoolLogin.inName(work.file()) == null) {
            tally.problems()
                    .add(Problem.error(
                            work.sheet(),
                            null,
                            null,
                            "В форме не указана школа. Добавьте её логин в имя файла, например"
                                    + " «edu240101 Форма сбора результатов.xlsx», и загрузите снова."));
        }
    }

    private static void checkScale(Work work, Tally tally) {
        Procedure procedure = work.procedure();
        Scale scale = work.scale();
        boolean marked = work.column(Column.MARK) >= 0;
        if (procedure == null || marked) {
            return;
        }
        if (scale == null) {
            tally.problems()
                    .add(Problem.error(
                            null,
                            null,
                            null,
                            "Нет шкалы перевода баллов в отметки: %s. Добавьте её в таблицу шкал."
                                    .formatted(procedure.title())));
        } else if (scale.isSecondary()) {
            tally.problems()
                    .add(Problem.warning(
                            null,
                            null,
                            null,
                            "Шкала не из официального документа (%s): проверьте её. %s."
                                    .formatted(scale.source(), procedure.title())));
        }
    }

    private void passHidden(Workbook book, Sheet sheet) throws WorkbookRefused {
        SheetReading probe = new SheetReading(new HeaderSearch(), head -> null);
        book.read(sheet, probe);
        if (probe.isRecognised()) {
            problems.add(Problem.warning(
                    sheet.name(),
                    null,
                    null,
                    "Лист скрыт и поэтому пропущен, хотя похож на результаты. Покажите его, если он нужен."));
        }
    }
}
