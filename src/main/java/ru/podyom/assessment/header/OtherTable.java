package ru.podyom.assessment.header;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table that holds no results and is taken in elsewhere: who brings it here is told where. */
enum OtherTable {
    MARKERS("перечень школ с признаками необъективности", "«Объективность»", "(количество|кол-во) маркеров"),
    SURVEY(
            "контекстный опрос или социальный паспорт",
            "«Выявление», «Социальные паспорта»",
            "(обучающ|учени|дет).*(с овз|ограниченн)|неполн\\S* сем|внутришкольн"),
    CONTINGENT("контингент школ по годам", "«Реестр школ», «Контингент»", "(всего|численность) (учеников|обучающихся)");

    private final String title;
    private final String place;
    private final Pattern word;

    OtherTable(String title, String place, String word) {
        this.title = title;
        this.place = place;
        this.word = Pattern.compile(word);
    }

    /** What the rows are and where they belong, a part of a Russian sentence; null where they are none of these. */
    static @Nullable String among(List<HeadLine> lines) {
        return Arrays.stream(values())
                .filter(table -> lines.stream()
                        .flatMap(line -> line.cells().stream())
                        .anyMatch(cell -> table.word.matcher(Words.plain(cell)).find()))
                .findFirst()
                .map(table -> "это " + table.title + ", а не результаты; такой файл загружают в разделе " + table.place)
                .orElse(null);
    }
}
