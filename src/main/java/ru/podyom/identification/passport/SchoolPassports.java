package ru.podyom.identification.passport;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.SmallCounts;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.ui.Words;

/** Passports of one school, newest first, as the reader may see them: its part of the school's card. */
public record SchoolPassports(long school, List<Year> years) {

    /**
     * One year.
     *
     * @param hidden whether any count is hidden from the reader
     */
    public record Year(
            int year,
            int pupils,
            List<Row> rows,
            String source,
            String asOf,
            @Nullable String document,
            @Nullable String by,
            @Nullable Instant at,
            boolean hidden) {}

    /** A condition with its count in words. */
    public record Row(String title, String words, String source) {}

    static SchoolPassports of(Scope scope, List<PassportLine> lines) {
        return new SchoolPassports(
                lines.getFirst().school(),
                lines.stream().flatMap(line -> year(scope, line)).toList());
    }

    private static Stream<Year> year(Scope scope, PassportLine line) {
        var passport = line.passport();
        if (passport == null) {
            return Stream.empty();
        }
        var rows = Arrays.stream(Condition.values())
                .map(condition -> new Row(
                        condition.title(),
                        PassportFormPage.words(scope, passport, condition),
                        passport.bases().containsKey(condition) ? passport.sourceOf(condition) : ""))
                .toList();
        return Stream.of(new Year(
                passport.year(),
                passport.pupils(),
                rows,
                PassportListPage.source(passport),
                Words.day(passport.asOf()),
                passport.document(),
                line.by(),
                line.at(),
                rows.stream().anyMatch(row -> row.words().equals(SmallCounts.HIDDEN))));
    }
}
