package ru.podyom.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Act;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.IssueDate;
import ru.podyom.identification.lists.ListContent;
import ru.podyom.identification.lists.ListLine;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.identification.lists.Territory;

/** Writes down the lists of the published minutes as they stand there; nobody gave the legend of the mark «*». */
@Component
@Profile("demo")
class DemoLists {

    private static final LocalDate SEMINAR = LocalDate.of(2022, 1, 26);
    private static final LocalDate WORKING_GROUP = LocalDate.of(2022, 6, 30);
    private static final String BY_HAND = "введён вручную";

    private final SchoolLists lists;

    DemoLists(SchoolLists lists) {
        this.lists = lists;
    }

    void enter(District district) {
        switch (district.what()) {
            case BOGUCHANY -> boguchany(district);
            case ASINO -> asino(district);
        }
    }

    private void boguchany(District district) {
        String note = "По протоколу семинара-совещания от 26.01.2022. Значение отметки «*» в протоколе не указано.";
        write(
                district,
                new Head(
                        "ШНРО по исследованиям Рособрнадзора",
                        Category.LOW_RESULTS,
                        "Рособрнадзор",
                        IssueDate.month(2021, Month.OCTOBER),
                        Act.none(),
                        note),
                DemoSchool::rosobrnadzor,
                true);
        write(
                district,
                new Head(
                        "ШНРО по исследованиям ЦОКО Красноярск",
                        Category.LOW_RESULTS,
                        "ЦОКО Красноярск",
                        IssueDate.month(2021, Month.NOVEMBER),
                        Act.none(),
                        note),
                DemoSchool::coko,
                false);
        write(
                district,
                new Head(
                        "Школы, находящиеся в зоне риска снижения образовательных результатов",
                        Category.AT_RISK,
                        "Семинар-совещание",
                        IssueDate.day(SEMINAR),
                        new Act("протокол", "", SEMINAR),
                        "Нижнетерянская школа стоит и в списке Рособрнадзора, и здесь."),
                DemoSchool::risk,
                true);
    }

    private void asino(District district) {
        write(
                district,
                new Head(
                        "ШНОР, участники проекта «500+»",
                        Category.LOW_RESULTS,
                        "Муниципальная рабочая группа",
                        IssueDate.day(WORKING_GROUP),
                        new Act("протокол", "20", WORKING_GROUP),
                        "Год участия в «500+» в протоколе не указан."),
                DemoSchool::rosobrnadzor,
                true);
    }

    /** What stands above the lines of a list. */
    private record Head(String title, Category category, String source, IssueDate issued, Act act, String note) {}

    private void write(
            District district, Head head, Function<DemoSchool, @Nullable Integer> place, boolean withProject) {
        var lines = district.what().schools().stream()
                .filter(school -> place.apply(school) != null)
                .sorted(Comparator.comparing(school -> Objects.requireNonNull(place.apply(school))))
                .map(school -> line(district, school, place.apply(school), withProject))
                .toList();
        lists.create(district.scope(), content(district, head, lines), district.coordinator());
    }

    private static ListContent content(District district, Head head, List<ListLine> lines) {
        return new ListContent(
                new Territory(
                        district.region(),
                        district.municipality(),
                        district.what().title()),
                head.title(),
                head.category(),
                head.source(),
                head.issued(),
                head.act(),
                BY_HAND,
                head.note(),
                lines);
    }

    private static ListLine line(District district, DemoSchool school, @Nullable Integer place, boolean withProject) {
        boolean named = withProject && (school.project500() != null || district.what() == DemoDistrict.ASINO);
        return new ListLine(
                String.valueOf(place),
                school.name(),
                district.school(school),
                school.mark(),
                named,
                named ? school.project500() : null,
                "");
    }
}
