package ru.podyom.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.SmallCounts;
import ru.podyom.ui.MarkBars;
import ru.podyom.ui.Words;

/** Results of one school, newest first, with the marks of its latest year as a chart. */
public record SchoolResults(long school, List<Line> lines, int year, MarkBars chart) {

    /** The line of the Рособрнадзор rule (methodology section 1.1), where no run and so no own parameter is at hand. */
    static final int LINE_PERCENT = 30;

    /**
     * One procedure in words; counts that the reader may not see are hidden ones.
     *
     * @param source address of the rows that it was counted from, null for who may not see them
     */
    public record Line(
            int year,
            String procedure,
            String participants,
            String failed,
            String share,
            String absent,
            @Nullable String source) {

        static Line of(ResultLine line, Scope reader) {
            boolean seen = SmallCounts.mayBeSeen(reader, line.failed());
            return new Line(
                    line.procedure().year(),
                    line.procedure().kind().title() + ", " + line.procedure().grade() + " класс, "
                            + line.procedure().subject(),
                    number(reader, line.failed().of()),
                    seen ? Words.number(line.failed().part()) : SmallCounts.HIDDEN,
                    seen ? line.failed().text() : SmallCounts.HIDDEN,
                    number(reader, line.absent()),
                    reader.smallCounts() ? "/imports/" + line.source() + "/schools/" + line.school() : null);
        }

        private static String number(Scope reader, int count) {
            return SmallCounts.mayBeSeen(reader, count) ? Words.number(count) : SmallCounts.HIDDEN;
        }
    }

    static SchoolResults of(long school, List<ResultLine> results, Scope reader) {
        int year = results.getFirst().procedure().year();
        var bars = results.stream()
                .filter(line -> line.procedure().year() == year && line.failed().of() > 0)
                .map(line -> bar(line, reader))
                .filter(bar -> bar != null)
                .toList();
        return new SchoolResults(
                school,
                results.stream().map(line -> Line.of(line, reader)).toList(),
                year,
                new MarkBars(bars, LINE_PERCENT));
    }

    private static MarkBars.@Nullable Bar bar(ResultLine line, Scope reader) {
        var marks = line.marks();
        return marks == null || !marks.mayBeSeen(reader)
                ? null
                : new MarkBars.Bar(
                        line.procedure().grade() + " класс, " + line.procedure().subject(),
                        marks.two(),
                        marks.three(),
                        marks.four(),
                        marks.five());
    }
}
