package ru.podyom.curator.interview;

import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.ui.Table;

/** The schedule of interviews of a school year: who is due, who talked, who missed a month. */
public record SchedulePage(Table table, AcademicYear year) {

    /** School years of the filter: this one with two before and one after. */
    public Map<String, String> years(int current) {
        Map<String, String> years = new LinkedHashMap<>();
        for (int start = current + 1; start > current - 3; start--) {
            years.put(Integer.toString(start), new AcademicYear(start).title());
        }
        years.putIfAbsent(Integer.toString(year.start()), year.title());
        return years;
    }

    /** Months by number, from September. */
    public static Map<String, String> months() {
        Map<String, String> months = new LinkedHashMap<>();
        for (YearMonth month : Plans.months(new AcademicYear(2000))) {
            String title = ScheduleLine.title(month);
            months.put(Integer.toString(Month.from(month).getValue()), title.substring(0, title.indexOf(' ')));
        }
        return months;
    }

    public static Map<String, String> states() {
        return MonthState.choices();
    }
}
