package ru.podyom.identification.entering;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header of a table with a list: which column holds what, found by words and never by position. */
record HeaderRow(Map<Part, Integer> columns) {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** What a column may hold, in the words people head it with. */
    enum Part {
        NUMBER("№", "№ ?п[./ ]*п\\.?", "номер", "n"),
        SCHOOL(
                "школа",
                "школы",
                "название( школы)?",
                "наименование.*",
                "(обще)?образовательная организация.*",
                "оо",
                "оу",
                "организация",
                "учреждение"),
        MARK("отметка", "пометка", "знак", "\\*"),
        PROJECT("(проект |участие в |год )?[«\"]?500 ?\\+[»\"]?.*"),
        MUNICIPALITY("муниципалитет", "муниципальн.*", "район", "мо", "территория"),
        NOTE("примечани[ея]", "комментарий");

        private final Pattern words;

        Part(String... words) {
            this.words = Pattern.compile(String.join("|", words));
        }

        boolean heads(String cell) {
            var text = cell.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
            return words.matcher(text).matches();
        }
    }

    /** The header that these cells are, null when they are none: a column of schools and one more are named. */
    static @Nullable HeaderRow of(List<String> cells) {
        var columns = new EnumMap<Part, Integer>(Part.class);
        for (int column = 0; column < cells.size(); column++) {
            for (Part part : Part.values()) {
                if (part.heads(cells.get(column))) {
                    columns.putIfAbsent(part, column);
                }
            }
        }
        boolean alone = cells.stream().filter(cell -> !cell.isBlank()).count() == 1;
        return columns.containsKey(Part.SCHOOL) && (columns.size() > 1 || alone) ? new HeaderRow(columns) : null;
    }

    /** A row under the header, null when its school is blank. */
    @Nullable
    WrittenLine line(List<String> cells) {
        var written = cell(cells, Part.SCHOOL);
        if (written.isBlank()) {
            return null;
        }
        var line = WrittenLine.of(written);
        var number = cell(cells, Part.NUMBER).replaceFirst("[.)]$", "");
        var mark = cell(cells, Part.MARK);
        var project = cell(cells, Part.PROJECT);
        var cohort = year(project);
        return new WrittenLine(
                number.isEmpty() ? line.number() : number,
                line.name(),
                mark.isEmpty() ? line.mark() : mark,
                line.project500() || says(project),
                cohort == null ? line.cohort() : cohort,
                cell(cells, Part.MUNICIPALITY),
                cell(cells, Part.NOTE));
    }

    private String cell(List<String> cells, Part part) {
        Integer column = columns.get(part);
        return column == null || column >= cells.size() ? "" : cells.get(column).strip();
    }

    private static boolean says(String project) {
        return !project.isEmpty() && !project.matches("(?iu)нет|не участвует|[-–—]|0");
    }

    private static @Nullable Integer year(String project) {
        Matcher year = YEAR.matcher(project);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }
}
