package ru.podyom.identification.passport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.SmallCounts;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;

/**
 * Schools of the scope with their passports of one year.
 *
 * @param hides whether the reader does not see counts of a few children
 */
public record PassportListPage(
        Table table, int year, Map<String, String> years, int filled, int schools, boolean hides) {

    private static final int YEARS_BACK = 6;

    static Table table(Scope scope, int year, PageOf<PassportLine> page, TableQuery query) {
        var columns = new ArrayList<Column<PassportLine>>();
        columns.add(Column.sortable(
                "school", "Школа", line -> Cell.link(line.name(), "/passports/" + line.school() + "?year=" + year)));
        columns.add(Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())));
        columns.add(Column.sortable("state", "Заполнен", PassportListPage::state));
        columns.add(Column.sortable("pupils", "Учеников", of(passport -> Cell.number(passport.pupils()))));
        for (var condition : Condition.values()) {
            columns.add(Column.plain(
                    condition.name(), condition.title(), of(passport -> count(scope, passport, condition))));
        }
        columns.add(Column.sortable("asOf", "На дату", of(passport -> Cell.day(passport.asOf()))));
        columns.add(Column.plain("source", "Источник", of(passport -> Cell.text(source(passport)))));
        columns.add(Column.plain("document", "Акт", of(passport -> Cell.text(passport.document()))));
        columns.add(Column.sortable("at", "Внесён", line -> Cell.moment(line.at())));
        columns.add(Column.plain("by", "Кем", line -> Cell.text(line.by())));
        return Table.of(
                "/passports",
                "Социальные паспорта школ за " + year + " год",
                query.search().isEmpty() && query.filters().isEmpty() ? "Школ пока нет." : "Ничего не найдено.",
                query,
                Column.within(scope, columns),
                page,
                Map.of("Год", Integer.toString(year)));
    }

    private static Function<PassportLine, Cell> of(Function<Passport, Cell> cell) {
        return line -> {
            var passport = line.passport();
            return passport == null ? Cell.text("") : cell.apply(passport);
        };
    }

    private static Cell state(PassportLine line) {
        var passport = line.passport();
        if (passport == null) {
            return Cell.badge("нет", Tone.NEUTRAL);
        }
        return passport.isWhole()
                ? Cell.badge("полностью", Tone.GOOD)
                : Cell.badge(passport.counts().size() + " из " + Condition.values().length, Tone.ATTENTION);
    }

    private static Cell count(Scope scope, Passport passport, Condition condition) {
        var share = passport.share(condition);
        if (share == null) {
            return Cell.text("");
        }
        if (!SmallCounts.mayBeSeen(scope, share)) {
            return Cell.text(SmallCounts.HIDDEN);
        }
        return passport.bases().containsKey(condition)
                ? Cell.text(share.part() + " из " + share.of())
                : Cell.number(share.part());
    }

    static String source(Passport passport) {
        var survey = passport.survey();
        return survey == null || survey.equals(passport.source())
                ? passport.source()
                : passport.source().isEmpty() ? survey : passport.source() + "; " + survey;
    }

    /** Years to choose from: those that have passports and the last six. */
    static Map<String, String> years(List<Integer> known, int now) {
        var years = new LinkedHashMap<String, String>();
        var all = new TreeSet<Integer>(Comparator.reverseOrder());
        all.addAll(known);
        for (int back = 0; back < YEARS_BACK; back++) {
            all.add(now - back);
        }
        all.forEach(year -> years.put(Objects.toString(year), Objects.toString(year)));
        return years;
    }
}
