package ru.podyom.assessment.reading;

import org.jspecify.annotations.Nullable;
import ru.podyom.workbook.TestBook;

/** Invented protocols of РИС ГИА; every name in them is invented too. */
public final class ExamFiles {

    /** The surname that tests look for everywhere. */
    public static final String SURNAME = "Выдумщикова";

    public static final String GIVEN_NAME = "Небывалия";

    public static final String DOCUMENT = "734512";

    private ExamFiles() {}

    /** The multi-exam report of 2026: title lines, then the header with its gaps. */
    public static TestBook oge() {
        return TestBook.sheet("Page 1").row("Протокол проверки результатов").row("99 - Выдуманная область");
    }

    /** The title of an exam and its header; rows by {@link #pupil}. */
    public static TestBook exam(TestBook book, String title) {
        return book.row(title)
                .row()
                .row(
                        "№",
                        "Код ОО",
                        "Класс",
                        null,
                        "Код ППЭ",
                        null,
                        "Аудитория",
                        null,
                        "Код МСУ",
                        null,
                        "Фамилия",
                        null,
                        "Имя",
                        null,
                        "Отчество",
                        "Задания с кратким ответом",
                        null,
                        "Задания с развёрнутым ответом",
                        null,
                        "Первичный балл",
                        "Оценка");
    }

    /** A pupil of the regional report, numbers as the export has them: «9306.0». */
    public static @Nullable Object[] pupil(Object school, int number, @Nullable Object score, @Nullable Object mark) {
        return new Object[] {
            (double) number,
            school,
            "9А",
            null,
            1003.0,
            null,
            109.0,
            null,
            209.0,
            null,
            SURNAME,
            null,
            GIVEN_NAME + number,
            null,
            "Иваровна",
            "++++++++++2+++++",
            null,
            "1(2)2(3)2(2)",
            null,
            score,
            mark
        };
    }

    /** The line under every exam of the report. */
    public static @Nullable Object[] averages() {
        return new Object[] {
            "Средние", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, 16.35, 3.4
        };
    }

    /** The compact report of the ЕГЭ with the test score, sixteen columns. */
    public static TestBook ege(String title) {
        return ege(TestBook.sheet("Page 1"), title);
    }

    public static TestBook ege(TestBook book, String title) {
        return book.row(title)
                .row(
                        "№",
                        "Код ППЭ",
                        "Код ОО",
                        "Класс",
                        "Код ООП",
                        "Профиль",
                        "Фамилия",
                        "Имя",
                        "Отчество",
                        "Вариант",
                        "Код участника",
                        "№ бланка",
                        "Ответы в краткой форме",
                        "Ответы в развернутой форме",
                        "Первичный балл",
                        "Итоговый балл");
    }

    public static @Nullable Object[] graduate(Object school, int number, @Nullable Object score) {
        return new Object[] {
            number,
            7,
            school,
            "11",
            1,
            "технологический",
            SURNAME,
            GIVEN_NAME + number,
            "Иваровна",
            301,
            null,
            DOCUMENT,
            "+-++",
            "1(2)",
            12,
            score
        };
    }

    /** The dense ОГЭ table with the document's series and number. */
    public static TestBook dense() {
        return TestBook.sheet("Лист1")
                .row("04 - Химия 2026.06.09")
                .row(
                        "№",
                        "Код ОО",
                        "Класс",
                        "Код ППЭ",
                        "Аудитория",
                        "Код участника",
                        "Фамилия",
                        "Имя",
                        "Отчество",
                        "Серия",
                        "Номер",
                        "Ответы в краткой форме",
                        "Ответы в развернутой форме",
                        "Первичный балл",
                        "Оценка");
    }

    public static @Nullable Object[] densePupil(
            Object school, int number, @Nullable Object score, @Nullable Object mark) {
        return new Object[] {
            number,
            school,
            "9Б",
            1003,
            4,
            9000 + number,
            SURNAME,
            GIVEN_NAME + number,
            "Иваровна",
            "0399",
            DOCUMENT,
            "+-",
            "1(2)",
            score,
            mark
        };
    }

    /** The columns of the CSV file of РИС, here in a workbook; its name tells subject and day. */
    public static TestBook risTable() {
        return TestBook.sheet("Лист1")
                .row(
                        "ColumnName",
                        "SchoolCode",
                        "ClassCode",
                        "StationCode",
                        "AuditoriumCode",
                        "GovernmentCell",
                        "SurnameCell",
                        "NameCell",
                        "SecondNameCell",
                        "DocumentSeriesCode",
                        "DocumentNumberCode",
                        "TestResultBCell",
                        "TestResultCCell",
                        "PrimaryMark",
                        "Mark5");
    }

    /** The regional report of the ЕГЭ: title in the sixth row, every other column empty. */
    public static TestBook sparseEge(String title) {
        return TestBook.sheet("Page 1")
                .row("Протокол проверки результатов")
                .row()
                .row("99 - Выдуманная область")
                .row()
                .row()
                .row(title)
                .row()
                .row(
                        "№",
                        null,
                        "Код МСУ",
                        null,
                        "Код ОО",
                        null,
                        "Класс",
                        null,
                        "Код ППЭ",
                        null,
                        "Аудитория",
                        null,
                        "Фамилия",
                        "Имя",
                        "Отчество",
                        null,
                        "Задания с кратким ответом",
                        null,
                        "Задания с развёрнутым ответом",
                        null,
                        "Первичный балл",
                        null,
                        "Тестовый балл");
    }

    public static @Nullable Object[] sparseGraduate(Object school, int number, @Nullable Object score) {
        return new Object[] {
            (double) number,
            null,
            209.0,
            null,
            school,
            null,
            "11А",
            null,
            7.0,
            null,
            12.0,
            null,
            SURNAME,
            GIVEN_NAME + number,
            "Иваровна",
            null,
            "+-++",
            null,
            "1(2)",
            null,
            12.0,
            null,
            score
        };
    }
}
