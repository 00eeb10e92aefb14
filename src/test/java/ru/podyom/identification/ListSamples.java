package ru.podyom.identification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.Act;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.IssueDate;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.timeline.DatedName;

/** Lists and lines for tests of what is computed from them. */
public final class ListSamples {

    private ListSamples() {}

    public static SchoolList list(long id, int year, Category category) {
        return new SchoolList(
                new ListId(id),
                new Territory(new RegionId(1), new MunicipalityId(1), "Лесной район"),
                "Список № " + id,
                category,
                "ЦОКО",
                IssueDate.day(LocalDate.of(year, 10, 1)),
                Act.none(),
                "",
                "",
                1,
                0,
                0,
                0,
                true,
                1,
                "Проверка",
                Instant.EPOCH);
    }

    /** A line that names the school by its number. */
    public static ListEntry line(long list, long school) {
        return line(list, school, "", null);
    }

    public static ListEntry line(long list, long school, String mark, @Nullable Integer cohort) {
        return new ListEntry(
                new ListId(list),
                (int) school,
                "",
                "Школа № " + school,
                new SchoolId(school),
                new DatedName("Школа № " + school, "Школа № " + school),
                "Лесной район",
                mark,
                cohort != null,
                cohort,
                "");
    }
}
