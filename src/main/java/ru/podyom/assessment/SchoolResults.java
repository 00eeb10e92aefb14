package ru.podyom.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.MarkBars;

/** Results of one school, newest first, with the marks of its latest year as a chart. */
public record SchoolResults(long school, List<Line> lines, int year, MarkBars chart) {

    /** The line of the Рособрнадзор rule (methodology section 1.1), where no run and so no own parameter is at hand. */
    static final int LINE_PERCENT = 30;

    /**
     * One procedure in words.
     *
     * @param source address of the rows that it was counted from
     */
    public record Line(
            int year, String procedure, int participants, int failed, String share, int absent, String source) {

        static Line of(ResultLine line) {
            return new Line(
                    line.procedure().year(),
                    line.procedure().kind().title() + ", " + line.procedure().grade() + " класс, "
                            + line.procedure().subject(),
                    line.failed().of(),
                    line.failed().part(),
                    line.failed().text(),
                    line.absent(),
                    "/imports/" + line.source() + "/schools/" + line.school());
        }
    }

    static SchoolResults of(long school, List<ResultLine> results) {
        int year = results.getFirst().procedure().year();
        var bars = results.stream()
                .filter(line -> line.procedure().year() == year && line.failed().of() > 0)
                .map(SchoolResults::bar)
                .filter(bar -> bar != null)
                .toList();
        return new SchoolResults(
                school, results.stream().map(Line::of).toList(), year, new MarkBars(bars, LINE_PERCENT));
    }

    private static MarkBars.@Nullable Bar bar(ResultLine line) {
        var marks = line.marks();
        return marks == null
                ? null
                : new MarkBars.Bar(
                        line.procedure().grade() + " класс, " + line.procedure().subject(),
                        marks.two(),
                        marks.three(),
                        marks.four(),
                        marks.five());
    }
}
