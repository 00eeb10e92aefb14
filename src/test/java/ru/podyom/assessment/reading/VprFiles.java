package ru.podyom.assessment.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.workbook.TestBook;

/** Invented files of the official layouts of ВПР beside those of {@link ResultFiles}. */
public final class VprFiles {

    /** Mathematics of grade 5 in 2021 has a scale: «2» below 7. */
    public static final String FORM = "edu990001 Форма сбора результатов Математика 5 класс ВПР 2021.xlsx";

    public static final String GROUPS = "Математика 5 класс ВПР 2021 groups.xlsx";

    private VprFiles() {}

    /** Header of the export of autumn 2020 with two tasks; behind «Учебник» stand columns that hold no tasks. */
    public static TestBook groups() {
        return TestBook.sheet("Sheet1")
                .row(
                        "groups",
                        "user",
                        "id",
                        "code",
                        "otc",
                        "gender",
                        "klass",
                        "var-1",
                        "var-2",
                        "sum",
                        "a-1-grade",
                        "a-2-grade",
                        "Учебник",
                        "a-4-grade");
    }

    public static @Nullable Object[] grouped(String login, int code, String variant, @Nullable Object sum, Object one) {
        return new @Nullable Object[] {
            "99-RU-INV,EAST,VPR_99,tcs_schools_99,reg99_vpr_m004,",
            login,
            1,
            code,
            4,
            "М",
            "нет",
            variant,
            null,
            sum,
            one,
            "X",
            "ma5.1",
            9
        };
    }

    /** Both sheets of the collected forms of 2022. */
    public static TestBook protocol() {
        return TestBook.sheet("Классы")
                .row(
                        "Пользователь",
                        "Код региона",
                        "Регион",
                        "Муниципалитет",
                        "Школа",
                        "Дата загрузки",
                        "Буква (цифра) класса. Введите \"нет\" - если отсутствует",
                        "Основной учебник по предмету")
                .row("edu990001", 99, "reg990000 | Край", "reg99_m001 | Выдуманный район", "edu990001 | Школа", "", "А")
                .and("Протокол")
                .row(
                        "Пользователь",
                        "Код региона",
                        "Регион",
                        "Муниципалитет",
                        "Школа",
                        "Дата загрузки",
                        "Код",
                        "Вариант",
                        "1 (1б)",
                        "5(1) (1б)",
                        "16 (1) (1б)",
                        "1К1 (4б)",
                        "Наименование класса",
                        "Пол",
                        "Отметка за предыдущий триместр/ четверть/полугодие",
                        "Итого баллов");
    }

    public static @Nullable Object[] collected(String login, int code, Object variant, int... tasks) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(
                row,
                login,
                99,
                "reg990000 | Выдуманный край",
                "reg99_m001 | Выдуманный район",
                login + " | МКОУ \"Выдуманная СОШ\"",
                "17.03.2022 05:33:20",
                code,
                variant);
        int sum = 0;
        for (int task = 0; task < 4; task++) {
            row.add(task < tasks.length ? tasks[task] : null);
            sum += task < tasks.length ? tasks[task] : 0;
        }
        Collections.addAll(row, "5А", "ж", "4", sum);
        return row.toArray();
    }

    /** The form of 2026 with its lists; rows that nobody filled in hold a zero and helpers at the right. */
    public static TestBook form(int filled, int empty) {
        TestBook book = TestBook.sheet("Протокол")
                .row(
                        "Код участника",
                        "Вариант",
                        "1 (5б)",
                        "4К1 (3б)",
                        "Порядковый номер класса",
                        "Отметка за предыдущий триместр/ четверть/полугодие",
                        "Итого баллов");
        for (int pupil = 1; pupil <= filled; pupil++) {
            book.row(50_000 + pupil, pupil % 2 + 1, 5, pupil % 4, 1, "нет отметки", 5 + pupil % 4);
        }
        for (int row = 0; row < empty; row++) {
            book.row(null, null, null, null, null, null, 0, null, null, 1, 1);
        }
        return book.and("Служебный")
                .row("1", "2", "отсутствовал")
                .and("Порядковый номер класса")
                .row(1)
                .row(2);
    }

    /** «Сравнение отметок с отметками по журналу» since 2024. */
    public static TestBook journal() {
        return head().row(
                        "Группы участников",
                        "Кол-во участников(всего)",
                        "Понизили (Отметка < Отметка по журналу) %",
                        "Понизили (Отметка < Отметка по журналу) Кол-во участников",
                        "Подтвердили (Отметка = Отметке по журналу) %",
                        "Подтвердили (Отметка = Отметке по журналу) Кол-во участников",
                        "Повысили (Отметка > Отметка по журналу) %",
                        "Повысили (Отметка > Отметка по журналу) Кол-во участников")
                .row("Выдуманный край", 29_589, 37.22, 11_011, 60.67, 17_951, 2.11, 624)
                .row("Выдуманный муниципальный район(reg99_m001)", 2_817, 40.86, 1_151, 56.66, 1_596, 2.48, 70);
    }

    /** One school of {@link #journal}; shares are written as the reports do. */
    public static @Nullable Object[] compared(String login, int all, int lowered, int confirmed, int raised) {
        return new @Nullable Object[] {
            "МБОУ «Выдуманная СОШ»(" + login + ")", all, 55.91, lowered, 39.78, confirmed, 4.3, raised
        };
    }

    /** The same until 2022, one block per group. */
    public static TestBook oldJournal(String school) {
        TestBook book = head().row("Группы участников", "Кол-во участников", "%");
        for (String group : new String[] {"Выдуманный край", "Выдуманный район(reg99_m001)", school}) {
            book.row(group)
                    .row("Понизили (Отметка < Отметка по журналу)", 6, 30)
                    .row("Подтвердили (Отметка = Отметка по журналу)", 12, 60)
                    .row("Повысили (Отметка > Отметка по журналу)", 1, 5)
                    .row("Всего", 20, 100);
        }
        return book;
    }

    private static TestBook head() {
        return TestBook.sheet("МА 4 Сравнение отметок с отметк")
                .row("Сравнение отметок с отметками по журналу")
                .row()
                .row("ВПР 2024 Математика 4 класс")
                .row("Предмет:", "Математика")
                .row("Максимальный первичный балл:", 20)
                .row("Дата:", "19.03.2024")
                .row();
    }
}
