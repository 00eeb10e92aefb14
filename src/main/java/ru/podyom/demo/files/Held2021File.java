package ru.podyom.demo.files;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** Layout «Проведение-2021»: one row per pupil, every cell a text, neither year nor subject inside. */
final class Held2021File {

    private static final List<String> HEAD = List.of(
            "логин школы",
            "регион",
            "номер обучающегося",
            "код обучающегося",
            "отметка за предыдущую четверть/триместр",
            "пол",
            "класс",
            "вариант",
            "всего баллов");
    private static final List<String> TAIL = List.of("Учебник", "Др.уч. автор", "Др.уч. название");
    private static final String LETTERS = "АБВГ";

    private final long seed;
    private final Work work;
    private final DistrictProfile district;

    Held2021File(long seed, Work work, DistrictProfile district) {
        this.seed = seed;
        this.work = work;
        this.district = district;
    }

    ResultFile file() {
        String subject = work.procedure().subject().equals(Works.RUSSIAN) ? "русскому языку" : "математике";
        return new ResultFile(
                "Проведение работы по %s, %d класс. ВПР %d.xlsx".formatted(subject, work.grade(), work.year()),
                StillWorkbook.of("Sheet", this::write));
    }

    private void write(Worksheet sheet) {
        write(sheet, 0, Stream.of(HEAD, tasks(), TAIL).flatMap(List::stream).toList());
        int row = 1;
        for (var school : district.schools()) {
            boolean named = !Draw.of(seed, school.digits(), "class").happens(Dirt.MEASURED.noClass());
            for (var answer : Answers.of(seed, school, work, Dirt.MEASURED)) {
                write(sheet, row++, cells(school, answer, named));
            }
        }
    }

    private List<String> tasks() {
        return IntStream.rangeClosed(1, work.tasks().size())
                .mapToObj(number -> "балл за " + number)
                .toList();
    }

    private List<String> cells(SchoolProfile school, Answer answer, boolean named) {
        var who = List.of(
                school.login(work.year()),
                district.name(),
                Integer.toString(answer.number()),
                Integer.toString(answer.code(work.grade())));
        if (answer.absent()) {
            return Stream.of(who, List.of("", "", "", answer.variant()))
                    .flatMap(List::stream)
                    .toList();
        }
        String group = named || answer.group() > 1 ? LETTERS.substring(answer.group() - 1, answer.group()) : "нет";
        var what = List.of(Integer.toString(answer.journal()), answer.sex(), group, answer.variant(), answer.total());
        return Stream.of(who, what, answer.scores()).flatMap(List::stream).toList();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
    }
}
