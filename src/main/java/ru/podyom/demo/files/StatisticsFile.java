package ru.podyom.demo.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;

/** «Ф3»: country, region, district and schools in one table, marks in per cent, told apart by the code in brackets. */
final class StatisticsFile {

    private static final String TITLE = "Статистика по отметкам";
    private static final int COUNTRY_SCHOOLS = 35_600;
    private static final int COUNTRY_PUPILS = 1_700_000;
    private static final int REGION_SCHOOLS = 640;
    private static final int REGION_PUPILS = 24_000;
    private static final List<Integer> MARKS = List.of(2, 3, 4, 5);

    private final long seed;
    private final Work work;
    private final DistrictProfile district;

    StatisticsFile(long seed, Work work, DistrictProfile district) {
        this.seed = seed;
        this.work = work;
        this.district = district;
    }

    ResultFile file() {
        return new ResultFile(
                ReportHead.fileName("Ф3", TITLE, work),
                StillWorkbook.of(ReportHead.sheetName(TITLE, work), this::write));
    }

    /** How many participants got each mark, from 2 to 5. */
    private record Line(String group, int schools, List<Integer> marks) {

        int participants() {
            return marks.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private void write(Worksheet sheet) {
        ReportHead.write(sheet, TITLE, work);
        head(sheet);
        var schools = district.schools().stream()
                .map(this::line)
                .filter(line -> line.participants() > 0)
                .toList();
        int row = ReportHead.TABLE + 1;
        write(sheet, row++, new Line("Вся выборка", COUNTRY_SCHOOLS, spread(COUNTRY_PUPILS)));
        write(sheet, row++, new Line(district.region(), REGION_SCHOOLS, spread(REGION_PUPILS)));
        write(sheet, row++, new Line(district.name() + "(" + district.code() + ")", schools.size(), sum(schools)));
        for (var line : schools) {
            write(sheet, row++, line);
        }
    }

    private static void head(Worksheet sheet) {
        var heads = List.of("Группы участников", "Кол-во ОО", "Кол-во участников");
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(ReportHead.TABLE, i, heads.get(i));
            sheet.style(ReportHead.TABLE, i).bold().set();
        }
        for (int i = 0; i < MARKS.size(); i++) {
            sheet.value(ReportHead.TABLE, heads.size() + i, MARKS.get(i));
        }
    }

    private Line line(SchoolProfile school) {
        var answers = Answers.of(seed, school, work, Dirt.REPORT);
        var marks = MARKS.stream()
                .map(mark -> (int)
                        answers.stream().filter(answer -> answer.mark() == mark).count())
                .toList();
        return new Line(school.name() + "(" + school.login(work.year()) + ")", 0, marks);
    }

    private List<Integer> spread(int pupils) {
        return MARKS.stream()
                .map(mark -> (int) ((long) pupils * work.spread().of(mark) / Work.Spread.ALL))
                .toList();
    }

    private static List<Integer> sum(List<Line> schools) {
        return IntStream.range(0, MARKS.size())
                .mapToObj(place -> schools.stream()
                        .mapToInt(school -> school.marks().get(place))
                        .sum())
                .toList();
    }

    private static void write(Worksheet sheet, int row, Line line) {
        sheet.value(row, 0, line.group());
        if (line.schools() > 0) {
            sheet.value(row, 1, line.schools());
        }
        sheet.value(row, 2, line.participants());
        for (int i = 0; i < MARKS.size(); i++) {
            sheet.value(row, 3 + i, percent(line.marks().get(i), line.participants()));
        }
    }

    private static BigDecimal percent(int part, int all) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
