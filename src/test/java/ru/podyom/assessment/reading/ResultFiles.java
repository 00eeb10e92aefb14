package ru.podyom.assessment.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import ru.podyom.workbook.TestBook;

/** Invented result files in the official layouts, with the dirt that real ones have. */
public final class ResultFiles {

    /** Name as the export of 2021 gives it: mathematics of grade 5, fails below 7, 20 at most. */
    public static final String MATHS_5 = "Проведение работы по математике, 5 класс. ВПР 2021.xlsx";

    private static final int HELD_TASKS = 16;
    private static final List<String> INDIVIDUAL_TASKS = List.of("1 (2б)", "2 (1б)", "4К1 (3б)");

    private ResultFiles() {}

    /** Sheet of the export of 2021 with its header; rows by {@link #pupil}. */
    public static TestBook held() {
        List<Object> header = new ArrayList<>(List.of(
                "логин школы",
                "регион",
                "номер обучающегося",
                "код обучающегося",
                "отметка за предыдущую четверть/триместр",
                "пол",
                "класс",
                "вариант",
                "всего баллов"));
        for (int task = 1; task <= HELD_TASKS; task++) {
            header.add("балл за " + task);
        }
        Collections.addAll(header, "Учебник", "Др.уч. автор", "Др.уч. название");
        return TestBook.sheet("Sheet").row(header.toArray());
    }

    /** A row of the export of 2021; all its cells are texts. */
    public static @Nullable Object[] pupil(
            String login, @Nullable String code, String variant, @Nullable String total, String... tasks) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, login, "Выдуманный район", "1", code, "4", "м", "нет", variant, total);
        Collections.addAll(row, (Object[]) tasks);
        return row.toArray();
    }

    /** A participant whose tasks add up to the total. */
    public static @Nullable Object[] participant(String login, int code, int total) {
        String[] tasks = new String[HELD_TASKS];
        for (int task = 0; task < HELD_TASKS; task++) {
            tasks[task] = Integer.toString(Math.max(0, Math.min(2, total - 2 * task)));
        }
        return pupil(login, Integer.toString(code), "1", Integer.toString(total), tasks);
    }

    public static @Nullable Object[] absent(String login, int code) {
        return pupil(login, Integer.toString(code), "отсутствовал", null);
    }

    /** Small schools with scores by chance and all kinds of absence; nothing in it is refused. */
    public static TestBook believable(long seed, int schools, int pupils) {
        Random random = new Random(seed);
        TestBook book = held();
        for (int school = 0; school < schools; school++) {
            String login = "sch99" + (1000 + school);
            for (int pupil = 1; pupil <= pupils; pupil++) {
                boolean away = random.nextInt(10) == 0;
                book.row(away ? absent(login, 50_000 + pupil) : participant(login, 50_000 + pupil, random.nextInt(21)));
            }
        }
        return book;
    }

    /** Head and header of «Индивидуальные результаты»; three tasks. */
    public static TestBook individual(String title, String subject, int max) {
        List<Object> header =
                new ArrayList<>(List.of("ОО", "Муниципалитет", "Название ОО", "Код участника", "Класс", "Вариант"));
        header.addAll(INDIVIDUAL_TASKS);
        Collections.addAll(header, "Первичный балл", "Отметка", "Отметка по журналу");
        return TestBook.sheet("РУ 4 Индивидуальные результаты")
                .row("Индивидуальные результаты")
                .row()
                .row(title)
                .row("Предмет:", subject)
                .row("Максимальный первичный балл:", max)
                .row("Дата:", "20.04.2026")
                .row(null, null, null, null, null, null, "Уровень сложности задания", "Б", "П")
                .row(header.toArray());
    }

    public static @Nullable Object[] marked(String login, int code, int total, @Nullable Object mark) {
        return new @Nullable Object[] {
            login,
            "Выдуманный район",
            "МБОУ «Школа»(" + login + ")",
            code,
            1,
            2,
            Math.min(2, total),
            total > 2 ? 1 : 0,
            Math.max(0, total - 3),
            total,
            mark,
            3
        };
    }

    /** Head and header of «Статистика по отметкам»; mark columns are numbers. */
    public static TestBook statistics(String title) {
        return TestBook.sheet("РУ 4 Статистика по отметкам")
                .row("Статистика по отметкам")
                .row()
                .row(title)
                .row("Предмет:", "Русский язык")
                .row("Максимальный первичный балл:", 24)
                .row("Дата:", "20.04.2026")
                .row()
                .row("Группы участников", "Кол-во ОО", "Кол-во участников", 2, 3, 4, 5)
                .row("Вся выборка", 35_000, 1_700_000, 5.06, 32.92, 44.33, 17.69)
                .row("Выдуманская область", 560, 30_000, 13.44, 44.15, 36.28, 6.14);
    }

    /** A region's flat table of primary scores of 2021, mathematics of grade 4 with twenty points at most. */
    public static TestBook scores() {
        Object[] header = new Object[28];
        Object[] words = {"Год", "Класс", "Предмет", "Муниципалитет", "Логин", "ОО", "Кол-во участников"};
        System.arraycopy(words, 0, header, 0, words.length);
        for (int score = 0; score <= 20; score++) {
            header[words.length + score] = score;
        }
        return TestBook.sheet("Лист1").row(header);
    }

    /** A row of it: people or per cents with the scores 3, 5, 6, 10 and 20. */
    public static @Nullable Object[] distribution(String login, Object participants, Object... figures) {
        @Nullable Object[] row = new Object[28];
        Object[] words = {2021, 4, "Математика", "Выдуманный район", login, "Школа " + login, participants};
        System.arraycopy(words, 0, row, 0, words.length);
        int[] scores = {3, 5, 6, 10, 20};
        for (int i = 0; i < figures.length; i++) {
            row[words.length + scores[i]] = figures[i];
        }
        return row;
    }
}
