package ru.podyom.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.meeting.minutes.AgendaItem;
import ru.podyom.meeting.minutes.Attendee;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.Finding;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.minutes.SchoolTable;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;

/**
 * Writes minutes down: of the two meetings whose minutes are published the facts only (day, number, subjects, schools), in
 * words of our own and with invented people; and a draft of the meeting that is being prepared.
 */
@Component
@Profile("demo")
class DemoMinutes {

    static final LocalDate SEMINAR = LocalDate.of(2022, 1, 26);
    static final LocalDate GROUP = LocalDate.of(2022, 6, 30);
    static final LocalDate GROUP_DUE = LocalDate.of(2022, 9, 1);

    private static final String CHAIR = "Заглавная Н.П.";
    private static final String SECRETARY = "Условная С.С.";

    private final MinutesRegistry registry;
    private final Clock clock;

    DemoMinutes(MinutesRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** The day of the latest meeting of the working group: six weeks ago, whenever one looks. */
    static LocalDate latest(Clock clock) {
        return LocalDate.now(clock).minusWeeks(6);
    }

    DemoPapers enter(District district) {
        return switch (district.what()) {
            case BOGUCHANY -> {
                draft(district);
                yield new DemoPapers(sign(district, latest(district)), sign(district, seminar(district)));
            }
            case ASINO -> new DemoPapers(sign(district, group(district)), null);
        };
    }

    private MinutesId sign(District district, MinutesContent content) {
        var id = registry.enter(district.scope(), district.municipality(), content, null, "", district.coordinator());
        int version = registry.get(district.scope(), id).version();
        registry.move(district.scope(), id, version, MinutesStatus.SIGNED, "", district.coordinator());
        return id;
    }

    private MinutesContent seminar(District district) {
        var risk = schools(district, school -> school.risk() != null);
        var weak = schools(district, school -> school.mark().equals("*"));
        return new MinutesContent(
                head("", SEMINAR, "семинар-совещание", "Управление образования", null),
                List.of(new Attendee("", "руководители общеобразовательных организаций", "", "", false)),
                List.of(
                        item("1", "Школы с низкими образовательными результатами и участие в проекте «500+»"),
                        item("2", "Что показал мониторинг программ повышения качества")),
                List.of(
                        point(
                                "1",
                                "Доработать программы повышения качества образования",
                                DecisionForm.RECOMMENDATION,
                                "школы с низкими результатами",
                                null,
                                "2",
                                weak),
                        point(
                                "2",
                                "Представить анализ причин низких результатов: что зависит от школы и что нет",
                                DecisionForm.ASSIGNMENT,
                                "школы с низкими результатами и зоны риска",
                                null,
                                "2",
                                risk),
                        point(
                                "3",
                                "Наладить обмен опытом со школами, чьи результаты стабильно высоки",
                                DecisionForm.RECOMMENDATION,
                                "школы с низкими результатами",
                                null,
                                "2",
                                List.of())),
                List.of(
                        new Finding("Затруднения в постановке целей и в анализе проблем школы", "", names(weak)),
                        new Finding("Решения руководителей не обеспечены ресурсами", "все ШНОР", List.of())),
                List.of(table("Зона риска снижения результатов", risk)),
                named(district, risk, weak));
    }

    private MinutesContent group(District district) {
        var project = schools(district, school -> school.rosobrnadzor() != null);
        return new MinutesContent(
                head("20", GROUP, "заседание", "Муниципальная рабочая группа по работе со ШНОР", GROUP_DUE),
                List.of(),
                List.of(
                        item("2.1", "Результаты мер, принятых по школам с низкими результатами"),
                        item("3", "Итоги мониторинга показателей за 2021/22 учебный год")),
                List.of(
                        point(
                                "1",
                                "Закрепить за школами муниципальных кураторов — руководителей школ со стабильными результатами",
                                DecisionForm.MEASURE,
                                "",
                                null,
                                "2.1",
                                project),
                        point(
                                "2",
                                "Проводить ежемесячные собеседования с руководителями школ",
                                DecisionForm.MEASURE,
                                "",
                                null,
                                "2.1",
                                project),
                        point(
                                "3",
                                "Сравнить результаты итоговых процедур и ВПР за 2021 и 2022 годы",
                                DecisionForm.ASSIGNMENT,
                                "школы — участники проекта «500+»",
                                GROUP_DUE,
                                "2.1",
                                project),
                        point(
                                "4",
                                "Разработать программу профессионального развития руководителя",
                                DecisionForm.ASSIGNMENT,
                                "руководители школ",
                                GROUP_DUE,
                                "3",
                                project)),
                List.of(),
                List.of(table("Участники проекта «500+»", project)),
                named(district, project, List.of()));
    }

    private MinutesContent latest(District district) {
        var weak = schools(district, school -> school.mark().equals("*"));
        var day = latest(clock);
        return new MinutesContent(
                head("3", day, "заседание", "Муниципальная рабочая группа", null),
                List.of(),
                List.of(item("1", "Результаты ВПР и план поддержки на учебный год"), item("2", "Работа кураторов")),
                List.of(
                        point(
                                "1.1",
                                "Разобрать с педагогами задания ВПР, с которыми не справилась половина участников",
                                DecisionForm.ASSIGNMENT,
                                "школы с низкими результатами",
                                day.plusWeeks(4),
                                "1",
                                weak),
                        point(
                                "1.2",
                                "Составить график взаимопосещения уроков математики",
                                DecisionForm.ASSIGNMENT,
                                "руководитель РМО учителей математики",
                                day.plusWeeks(9),
                                "1",
                                List.of()),
                        point(
                                "2.1",
                                "Признать собеседования кураторов с руководителями школ эффективными",
                                DecisionForm.MEASURE,
                                "",
                                null,
                                "2",
                                List.of())),
                List.of(),
                List.of(),
                named(district, weak, List.of()));
    }

    private void draft(District district) {
        var content = new MinutesContent(
                head("4", LocalDate.now(clock).minusDays(1), "заседание", "Муниципальная рабочая группа", null),
                List.of(),
                List.of(item("1", "Исполнение решений прошлого заседания")),
                List.of(point(
                        "1",
                        "Принять к сведению отчёт об исполнении решений",
                        DecisionForm.STATEMENT,
                        "",
                        null,
                        "1",
                        List.of())),
                List.of(),
                List.of(),
                List.of());
        registry.enter(district.scope(), district.municipality(), content, null, "", district.coordinator());
    }

    private static MinutesHead head(
            String number, LocalDate day, String meeting, String body, @Nullable LocalDate due) {
        return new MinutesHead(
                MinutesKind.MINUTES,
                number,
                day,
                "11:00",
                "",
                meeting,
                "",
                body,
                CHAIR,
                "председатель",
                SECRETARY,
                "секретарь",
                null,
                due);
    }

    private static AgendaItem item(String no, String title) {
        return new AgendaItem(no, title, "", "");
    }

    private static Decision point(
            String no,
            String text,
            DecisionForm form,
            String addressees,
            @Nullable LocalDate due,
            String item,
            List<DemoSchool> schools) {
        return new Decision(no, text, form, 1, addressees, "", due, "", item, names(schools));
    }

    private static SchoolTable table(String title, List<DemoSchool> schools) {
        return new SchoolTable(
                title,
                schools.stream()
                        .map(school -> new SchoolTable.Line("", school.name(), school.mark(), school.project500()))
                        .toList());
    }

    private static List<DemoSchool> schools(District district, Predicate<DemoSchool> wanted) {
        return district.what().schools().stream().filter(wanted).toList();
    }

    private static List<String> names(List<DemoSchool> schools) {
        return schools.stream().map(DemoSchool::name).toList();
    }

    private static List<NamedSchool> named(District district, List<DemoSchool> some, List<DemoSchool> others) {
        return Stream.of(some, others)
                .flatMap(List::stream)
                .distinct()
                .map(school -> new NamedSchool(school.name(), district.school(school)))
                .toList();
    }
}
