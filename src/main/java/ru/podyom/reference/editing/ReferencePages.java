package ru.podyom.reference.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.NotFound;
import ru.podyom.reference.Confidence;
import ru.podyom.reference.OwnVersion;
import ru.podyom.reference.ReferenceEntry;
import ru.podyom.reference.ReferenceField;
import ru.podyom.reference.ReferenceRow;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** Turns reference tables into pages. */
@Component
class ReferencePages {

    private final ReferenceTables tables;

    ReferencePages(ReferenceTables tables) {
        this.tables = tables;
    }

    static ReferenceTable table(String slug) {
        return ReferenceTable.of(slug).orElseThrow(() -> new NotFound("reference table", slug));
    }

    ReferenceIndexPage index() {
        return new ReferenceIndexPage(java.util.Arrays.stream(ReferenceTable.values())
                .map(table -> {
                    List<ReferenceEntry> entries = tables.entries(table);
                    long own = entries.stream()
                            .filter(entry -> entry.own() != null)
                            .count();
                    return new ReferenceIndexPage.Line(
                            table.title(),
                            "/reference/" + table.slug(),
                            table.purpose(),
                            Words.count(entries.size(), "строка", "строки", "строк"),
                            own == 0 ? "" : Words.count(own, "своя", "своих", "своих"));
                })
                .toList());
    }

    ReferenceListPage list(ReferenceTable table, TableQuery query) {
        List<ReferenceEntry> all = tables.entries(table);
        Map<String, String> years = new LinkedHashMap<>();
        if (RowTable.hasYear(table)) {
            all.stream()
                    .map(entry -> entry.row().text("year"))
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .forEach(year -> years.put(year, year));
        }
        return new ReferenceListPage(
                table.title(),
                table.purpose(),
                "/reference/" + table.slug(),
                RowTable.of(table, all, query),
                years,
                RowTable.trusts());
    }

    /** The row of a key as it holds, or an empty form. */
    ReferenceRowPage row(ReferenceTable table, String key) {
        if (key.isEmpty()) {
            return page(table, "", Map.of("confidence", Confidence.OFFICIAL.name()), FormErrors.none());
        }
        ReferenceRow row = tables.get(table, key).row();
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            typed.put(table.fields().get(i).name(), row.cells().get(i));
        }
        typed.put("source", row.source());
        typed.put("sourceDate", row.sourceDate() == null ? "" : Words.day(row.sourceDate()));
        typed.put("confidence", row.confidence().name());
        return page(table, key, typed, FormErrors.none());
    }

    /** The form with what was typed. */
    ReferenceRowPage page(ReferenceTable table, String key, Map<String, String> typed, FormErrors errors) {
        ReferenceEntry entry = key.isEmpty() ? null : tables.get(table, key);
        List<OwnVersion> versions = key.isEmpty() ? List.of() : tables.history(table, key);
        ReferenceRow shipped = entry == null ? null : entry.shipped();
        return new ReferenceRowPage(
                entry == null ? "Новая строка" : entry.row().title(),
                table.title(),
                "/reference/" + table.slug(),
                key,
                table.fields().stream().map(field -> input(field, key, typed)).toList(),
                RowTable.trusts(),
                typed.getOrDefault("source", ""),
                typed.getOrDefault("sourceDate", ""),
                typed.getOrDefault("confidence", ""),
                shipped == null ? null : told(shipped),
                entry != null && entry.own() != null,
                versions.isEmpty() ? 0 : versions.getFirst().revision().number(),
                versions.stream()
                        .map(version -> new ReferenceRowPage.Version(
                                version.revision().at(),
                                version.revision().by(),
                                version.holds() ? told(version.row()) : "возвращена поставляемая строка"))
                        .toList(),
                errors);
    }

    private static ReferenceRowPage.Input input(ReferenceField field, String key, Map<String, String> typed) {
        Map<String, String> choices = new LinkedHashMap<>();
        field.choices().forEach(choice -> choices.put(choice, choice));
        String value = typed.getOrDefault(field.name(), "");
        return new ReferenceRowPage.Input(
                field.name(),
                field.title(),
                shown(field, value),
                "Например: " + field.example(),
                field.required(),
                !key.isEmpty() && field.key(),
                choices);
    }

    private static String shown(ReferenceField field, String value) {
        return field.kind() == ReferenceField.Kind.DAY && ReferenceField.isDay(value)
                ? Words.day(LocalDate.parse(value))
                : value;
    }

    private static String told(ReferenceRow row) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            ReferenceField field = row.table().fields().get(i);
            if (!field.key() && !row.cells().get(i).isEmpty()) {
                told.append(field.title())
                        .append(": ")
                        .append(shown(field, row.cells().get(i)))
                        .append("; ");
            }
        }
        return told + "источник: " + row.source();
    }

    /** What a form sends as a row, or what is wrong with it by field. */
    Sent sent(ReferenceTable table, Map<String, String> typed) {
        FormErrors errors = FormErrors.none();
        List<String> cells = new ArrayList<>();
        for (ReferenceField field : table.fields()) {
            String text = field.tidy(typed.getOrDefault(field.name(), ""));
            String wrong = field.wrong(text);
            errors = wrong == null ? errors : errors.and(field.name(), wrong);
            cells.add(text);
        }
        String day = ReferenceField.tidyDay(typed.getOrDefault("sourceDate", ""));
        if (!day.isEmpty() && !ReferenceField.isDay(day)) {
            errors = errors.and("sourceDate", Dates.unreadable(day, "18.02.2026"));
        }
        String source = typed.getOrDefault("source", "").strip();
        if (source.isEmpty()) {
            errors = errors.and("source", "Укажите источник: документ с датой и номером или адрес страницы.");
        }
        String trust = typed.getOrDefault("confidence", "");
        if (!RowTable.trusts().containsKey(trust)) {
            errors = errors.and("confidence", "Выберите достоверность.");
        }
        return errors.any()
                ? new Sent(null, errors)
                : new Sent(
                        new ReferenceRow(
                                table,
                                cells,
                                source,
                                day.isEmpty() ? null : LocalDate.parse(day),
                                Confidence.valueOf(trust)),
                        errors);
    }

    /** A form as read. */
    record Sent(@Nullable ReferenceRow row, FormErrors errors) {

        ReferenceRow whole() {
            return Objects.requireNonNull(row);
        }
    }
}
