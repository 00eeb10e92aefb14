package ru.podyom.assessment.mutation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.reading.ExamFiles;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultFiles;
import ru.podyom.assessment.reading.VprFiles;
import ru.podyom.workbook.TestBook;

/**
 * A whole file of one layout, to be damaged. A new layout is registered by a line in {@link #all()}.
 *
 * @param name of the file, which may tell the procedure
 * @param columns as a person named them; null where the layout is known
 */
record Sample(String name, TestBook book, @Nullable ColumnMapping columns) {

    private static final int PUPILS = 12;

    private Sample(String name, TestBook book) {
        this(name, book, null);
    }

    ReadingOptions options() {
        return new ReadingOptions(null, name, columns, null);
    }

    static List<Sample> all() {
        return List.of(
                new Sample(ResultFiles.MATHS_5, ResultFiles.believable(1, 3, PUPILS)),
                new Sample("2849657.xlsx", individual()),
                new Sample("Ф3.xlsx", statistics()),
                new Sample(VprFiles.GROUPS, groups()),
                new Sample("Математика 5 класс ВПР 2021 протокол.xlsx", protocol()),
                new Sample(VprFiles.FORM, VprFiles.form(PUPILS, PUPILS)),
                new Sample(VprFiles.FORM, VprFiles.form(0, PUPILS)),
                new Sample("сравнение.xlsx", journal()),
                new Sample("сравнение старое.xlsx", VprFiles.oldJournal("МБОУ СОШ № 1 (edu990001)")),
                new Sample("Подъём.xlsx", template()),
                new Sample("ОГЭ.xlsx", exam()),
                new Sample("ЕГЭ.xlsx", graduates()),
                new Sample("ЕГЭ область.xlsx", sparse()),
                new Sample("баллы.xlsx", scores()),
                new Sample("отметки.xlsx", marks()),
                new Sample("апелляции.xlsx", appeals()),
                new Sample("Химия.xlsx", ExamFiles.dense().row(ExamFiles.densePupil(990_001, 1, 9, 2))),
                new Sample("02_2025.06.03.xlsx", ris()),
                new Sample(
                        "Свод.xlsx",
                        shares(),
                        new ColumnMapping("Свод", 2, Map.of(Column.NAME, 0, Column.COUNT, 1, Column.BELOW_SHARE, 2))),
                new Sample(
                        "Список.xlsx",
                        pupils(),
                        new ColumnMapping(
                                "Список", 2, Map.of(Column.SCHOOL, 0, Column.PARTICIPANT, 1, Column.MARK, 2))));
    }

    private static TestBook individual() {
        TestBook book = ResultFiles.individual("ВПР 2026 Русский язык 4 класс", "Русский язык", 24);
        book.row("МБОУ «Школа»(edu990001) | Кол-во участников: " + PUPILS);
        for (int pupil = 1; pupil <= PUPILS; pupil++) {
            book.row(ResultFiles.marked("edu990001", 40_000 + pupil, pupil % 6, 2 + pupil % 4));
        }
        return book;
    }

    private static TestBook statistics() {
        return ResultFiles.statistics("ВПР 2026 Русский язык 4 класс")
                .row("Выдуманный район(reg99_m001)", 2, 40, 10, 40, 40, 10)
                .row("МКОУ «Первая»(edu990001)", null, 20, 30, 40, 20, 10)
                .row("МКОУ «Вторая»(edu990002)", null, 20, 12.36, 52.81, 26.97, 7.87);
    }

    private static TestBook groups() {
        TestBook book = VprFiles.groups();
        for (int pupil = 1; pupil <= PUPILS; pupil++) {
            book.row(VprFiles.grouped("sch990001", 60_000 + pupil, "1", pupil, pupil));
        }
        return book;
    }

    private static TestBook protocol() {
        TestBook book = VprFiles.protocol();
        for (int pupil = 1; pupil <= PUPILS; pupil++) {
            book.row(VprFiles.collected("edu990001", 50_000 + pupil, 1, 1, 1, 1, pupil % 5));
        }
        return book;
    }

    private static TestBook journal() {
        return VprFiles.journal()
                .row(VprFiles.compared("edu990001", 93, 52, 37, 4))
                .row(VprFiles.compared("edu990002", 30, 10, 20, 0));
    }

    private static TestBook template() {
        return TestBook.sheet("Отметки")
                .row("Процедура", "ВПР")
                .row("Год", 2024)
                .row("Класс", 6)
                .row("Предмет", "Математика")
                .row("Код ОО", "Наименование ОО", "Участников", "2", "3", "4", "5", "Отсутствовали")
                .row("edu990001", "МКОУ «Первая»", 10, 2, 3, 4, 1, 0)
                .row("edu990002", "МКОУ «Вторая»", 4, 0, 2, 1, 1, 2);
    }

    private static TestBook exam() {
        TestBook book = ExamFiles.exam(ExamFiles.oge(), "01 - Русский язык 2026.06.03");
        for (int pupil = 1; pupil <= PUPILS; pupil++) {
            book.row(ExamFiles.pupil(990_001, pupil, pupil, 2 + pupil % 4));
        }
        return book;
    }

    private static TestBook graduates() {
        TestBook book = ExamFiles.ege("01 - Русский язык 2025.05.30");
        for (int pupil = 1; pupil <= PUPILS; pupil++) {
            book.row(ExamFiles.graduate(990_001, pupil, 20 + 5 * pupil));
        }
        return book;
    }

    private static TestBook sparse() {
        TestBook book = ExamFiles.sparseEge("01 - Русский язык 2025.05.30");
        for (int pupil = 1; pupil <= PUPILS; pupil++) {
            book.row(ExamFiles.sparseGraduate(990_001, pupil, 20 + 5 * pupil));
        }
        return book;
    }

    private static TestBook scores() {
        return ResultFiles.scores()
                .row(ResultFiles.distribution("edu990001", 20, 3, 2, 4, 5, 6))
                .row(ResultFiles.distribution("edu990002", 10, 0, 0, 10, 70, 20));
    }

    private static TestBook appeals() {
        return TestBook.sheet("Page 1")
                .row("№", "Код ОО", "Класс", "Фамилия", "Имя", "Экзамен", "Состояние апелляции", "Текущие")
                .row(null, null, null, null, null, null, null, "Первичный балл", "Оценка")
                .row(1, "9306", "9А", ExamFiles.SURNAME, "Н", "Математика(2026.06.02)", "Удовлетворена", 9, 3);
    }

    private static TestBook ris() {
        TestBook book = ExamFiles.risTable();
        for (int pupil = 1; pupil <= PUPILS; pupil++) {
            book.row(ExamFiles.densePupil(5811, pupil, pupil, 2 + pupil % 4));
        }
        return book;
    }

    private static TestBook shares() {
        return TestBook.sheet("Свод")
                .row("ЕГЭ 2025, 11 класс, Русский язык")
                .row("Учреждение", "Сдавали", "Из них не набрали минимум, %")
                .row("МКОУ «Первая школа»", 20, 15)
                .row("МКОУ «Вторая школа»", 8, 25);
    }

    private static TestBook pupils() {
        TestBook book =
                TestBook.sheet("Список").row("РДР 2025, 7 класс, Физика").row("Шк.", "Код", "Итог");
        for (int pupil = 1; pupil <= PUPILS; pupil++) {
            book.row("edu990001", pupil, 2 + pupil % 4);
        }
        return book;
    }

    private static TestBook marks() {
        return TestBook.sheet("Лист1")
                .row("Год", "Класс", "Предмет", "Муниципалитет", "Логин", "ОО", "Кол-во участников", 2, 3, 4, 5)
                .row(2024, 4, "Математика", "Район", "edu990001", "Школа № 1", 20, 5, 5, 5, 5)
                .row(2024, 4, "Математика", "Район", "edu990002", "Школа № 2", 20, 25, 25, 25, 25);
    }
}
