package ru.podyom.identification.lists;

import java.time.Month;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

/** Official lists of a municipality that tests enter by hand. */
public final class ListFixture {

    private final SchoolLists lists;
    private final RegistryFixture registry;
    private final MunicipalityId municipality;

    public ListFixture(ApplicationContext context, RegistryFixture registry, MunicipalityId municipality) {
        this.lists = context.getBean(SchoolLists.class);
        this.registry = registry;
        this.municipality = municipality;
    }

    /** A list of October of that year; null stands for a line whose school is not recognised. */
    public void october(int year, Category category, @Nullable SchoolId... schools) {
        var lines = Arrays.stream(schools)
                .map(school -> new ListLine("", "строка " + school, school, "", false, null, ""))
                .toList();
        lists.create(
                registry.scope,
                new ListContent(
                        new Territory(registry.region, municipality, "Проверочный район"),
                        "Список " + category + " " + year,
                        category,
                        "Рособрнадзор",
                        IssueDate.month(year, Month.OCTOBER),
                        Act.none(),
                        "введён вручную",
                        "",
                        lines),
                RegistryFixture.OPERATOR);
    }
}
