package ru.podyom.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an invented file in the layout «Проведение-2021»: one row a pupil, every cell a text. */
final class VprBook {

    private static final List<String> HEADER = List.of(
            "логин школы",
            "регион",
            "номер обучающегося",
            "код обучающегося",
            "отметка за предыдущую четверть/триместр",
            "пол",
            "класс",
            "вариант",
            "всего баллов",
            "балл за 1",
            "балл за 2");

    private final List<List<String>> rows = new ArrayList<>();

    /** Pupils of one school who got the given total. */
    VprBook pupils(String school, int number, int total) {
        for (int i = 0; i < number; i++) {
            String code = Integer.toString(50001 + rows.size());
            rows.add(List.of(school, "Район", "1", code, "4", "ж", "5А", "1", "" + total, "" + total, "0"));
        }
        return this;
    }

    VprBook absent(String school) {
        rows.add(List.of(school, "Район", "1", "50999", "3", "м", "5А", "отсутствовал", "0", "", ""));
        return this;
    }

    Path in(Path folder, String subject, int grade, int year) throws IOException {
        return as(folder.resolve("Проведение работы по %s, %d класс. ВПР %d.xlsx".formatted(subject, grade, year)));
    }

    Path as(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Podyom", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet");
            List<List<String>> all = new ArrayList<>(List.of(HEADER));
            all.addAll(rows);
            for (int row = 0; row < all.size(); row++) {
                for (int column = 0; column < HEADER.size(); column++) {
                    sheet.value(row, column, all.get(row).get(column));
                }
            }
        }
        return file;
    }
}
