package ru.podyom.assignment.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;

/** Minutes of 30.06.2022 with a statement, a heading for a group, its two points, a named school, a person, control. */
final class SignedPoints {

    private SignedPoints() {}

    static MinutesContent naming(String name, SchoolId school) {
        var head = new MinutesHead(
                MinutesKind.MINUTES,
                "20",
                LocalDate.of(2022, 6, 30),
                "",
                "",
                "",
                "",
                "рабочей группы",
                "",
                "",
                "",
                "",
                null,
                LocalDate.of(2022, 9, 1));
        return new MinutesContent(
                head,
                List.of(),
                List.of(),
                List.of(
                        point("", "Считать работу удовлетворительной", DecisionForm.STATEMENT, 1, "", null, List.of()),
                        point(
                                "1",
                                "Всем ШНОР и школам, находящимся в зоне риска:",
                                DecisionForm.DECISION,
                                1,
                                "всем ШНОР и школам, находящимся в зоне риска",
                                null,
                                List.of()),
                        point("1.1", "Представить анализ ситуации", DecisionForm.ASSIGNMENT, 2, "", null, List.of()),
                        point("1.2", "Разработать стратегию", DecisionForm.RECOMMENDATION, 2, "", null, List.of()),
                        point("2", "Устранить замечания", DecisionForm.ASSIGNMENT, 1, "", null, List.of(name)),
                        point(
                                "3",
                                "Подготовить семинар",
                                DecisionForm.ASSIGNMENT,
                                1,
                                "Методист Центра",
                                LocalDate.of(2022, 8, 15),
                                List.of()),
                        point(
                                "4",
                                "Контроль возложить на Примерову П. П.",
                                DecisionForm.CONTROL,
                                1,
                                "",
                                null,
                                List.of())),
                List.of(),
                List.of(),
                List.of(new NamedSchool(name, school)));
    }

    private static Decision point(
            String no,
            String text,
            DecisionForm form,
            int level,
            String to,
            @Nullable LocalDate due,
            List<String> schools) {
        return new Decision(no, text, form, level, to, "", due, "", "", schools);
    }
}
