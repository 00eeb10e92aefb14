package ru.podyom.demo.files;

import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** «Ф1»: one row per participant with the mark itself, a line with their number above each school. */
final class IndividualFile {

    private static final String TITLE = "Индивидуальные результаты";
    private static final List<String> BEFORE =
            List.of("ОО", "Муниципалитет", "Название ОО", "Код участника", "Класс", "Вариант");
    private static final List<String> AFTER = List.of("Первичный балл", "Отметка", "Отметка по журналу");

    private final long seed;
    private final Work work;
    private final DistrictProfile district;
    private final Dirt dirt;

    IndividualFile(long seed, Work work, DistrictProfile district, Dirt dirt) {
        this.seed = seed;
        this.work = work;
        this.district = district;
        this.dirt = dirt;
    }

    ResultFile file() {
        return new ResultFile(
                ReportHead.fileName("Ф1", TITLE, work),
                StillWorkbook.of(ReportHead.sheetName(TITLE, work), this::write));
    }

    private void write(Worksheet sheet) {
        ReportHead.write(sheet, TITLE, work);
        head(sheet);
        int row = ReportHead.TABLE + 1;
        for (var school : district.schools()) {
            var present = Answers.of(seed, school, work, dirt).stream()
                    .filter(answer -> !answer.absent())
                    .toList();
            if (present.isEmpty()) {
                continue;
            }
            sheet.value(row++, 0, named(school) + " | Кол-во участников: " + present.size());
            for (var answer : present) {
                write(sheet, row++, school, answer);
            }
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(ReportHead.TABLE - 1, 2, "Уровень сложности задания");
        int column = BEFORE.size();
        for (var task : work.tasks()) {
            sheet.value(ReportHead.TABLE - 1, column++, task.difficulty());
        }
        var heads = Stream.of(BEFORE, work.tasks().stream().map(Task::head).toList(), AFTER)
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(ReportHead.TABLE, i, heads.get(i));
            sheet.style(ReportHead.TABLE, i).bold().wrapText(true).set();
        }
    }

    private void write(Worksheet sheet, int row, SchoolProfile school, Answer answer) {
        sheet.value(row, 0, school.login(work.year()));
        sheet.value(row, 1, district.name());
        sheet.value(row, 2, named(school));
        sheet.value(row, 3, answer.code(work.grade()));
        sheet.value(row, 4, answer.group());
        sheet.value(row, 5, Integer.parseInt(answer.variant()));
        int column = BEFORE.size();
        for (String score : answer.scores()) {
            token(sheet, row, column++, score);
        }
        token(sheet, row, column++, answer.total());
        sheet.value(row, column++, answer.mark());
        sheet.value(row, column, answer.journal());
    }

    private static void token(Worksheet sheet, int row, int column, String token) {
        if (token.isEmpty()) {
            return;
        }
        if (Character.isDigit(token.charAt(0))) {
            sheet.value(row, column, Integer.parseInt(token));
        } else {
            sheet.value(row, column, token);
        }
    }

    private String named(SchoolProfile school) {
        return school.name() + "(" + school.login(work.year()) + ")";
    }
}
