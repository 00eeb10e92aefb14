package ru.podyom.meeting.paper;

import java.time.LocalDate;
import java.util.List;
import ru.podyom.meeting.minutes.AgendaItem;
import ru.podyom.meeting.minutes.Attendee;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.Finding;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.minutes.SchoolTable;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;

/** Invented minutes with every part that minutes may have: what a form is tried with. */
final class SampleMinutes {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 20);
    private static final String FIRST = "МБОУ «Заречная СОШ»";
    private static final String SECOND = "МБОУ «Луговая ООШ»";

    static final MinutesContent CONTENT = new MinutesContent(
            new MinutesHead(
                    MinutesKind.MINUTES,
                    "4",
                    DAY,
                    "11:00",
                    "актовый зал управления образования",
                    "заседание",
                    "очно",
                    "муниципальной рабочей группы по поддержке школ с низкими образовательными результатами",
                    "Образцова А.Б.",
                    "начальник управления образования",
                    "Примерова В.Г.",
                    "методист",
                    12,
                    DUE),
            List.of(
                    new Attendee("Вымышлев Д.Е.", "директор", FIRST, "руководители школ", false),
                    new Attendee(
                            "Условнова Ж.З.",
                            "руководитель РМО учителей математики",
                            "",
                            "члены рабочей группы",
                            false),
                    new Attendee("Сказкин И.К.", "директор", SECOND, "руководители школ", true)),
            List.of(
                    new AgendaItem(
                            "1",
                            "О ходе выполнения дорожных карт",
                            "Примерова В.Г., методист",
                            "Примерова В.Г. сообщила о ходе работ."),
                    new AgendaItem("2", "О подготовке к итоговой аттестации", "Вымышлев Д.Е.; Условнова Ж.З.", "")),
            List.of(
                    new Decision(
                            "1.1",
                            "Принять информацию к сведению",
                            DecisionForm.STATEMENT,
                            1,
                            "",
                            "",
                            null,
                            "",
                            "1",
                            List.of()),
                    new Decision(
                            "1.2",
                            "Представить отчёт о выполнении дорожной карты",
                            DecisionForm.ASSIGNMENT,
                            1,
                            "Руководителям школ",
                            "Вымышлев Д.Е.",
                            LocalDate.of(2026, 4, 10),
                            "",
                            "1",
                            List.of(FIRST)),
                    new Decision(
                            "1.2.1",
                            "Приложить результаты диагностики",
                            DecisionForm.ASSIGNMENT,
                            2,
                            "Руководителям школ",
                            "",
                            null,
                            "ежемесячно",
                            "1",
                            List.of()),
                    new Decision(
                            "",
                            "провести пробный экзамен по математике",
                            DecisionForm.RECOMMENDATION,
                            3,
                            "Руководителям школ",
                            "",
                            null,
                            "",
                            "2",
                            List.of(SECOND)),
                    new Decision(
                            "3",
                            "Контроль оставить за председателем",
                            DecisionForm.CONTROL,
                            1,
                            "",
                            "",
                            null,
                            "",
                            "",
                            List.of())),
            List.of(new Finding("затруднения в анализе результатов", "", List.of(FIRST, SECOND))),
            List.of(
                    new SchoolTable(
                            "Школы с низкими результатами", List.of(new SchoolTable.Line("1", FIRST, "*", 2025))),
                    new SchoolTable("Школы зоны риска", List.of(new SchoolTable.Line("", SECOND, "", null))),
                    new SchoolTable("Школы-наставники", List.of(new SchoolTable.Line("", "МБОУ «Лицей»", "", null)))),
            List.of(new NamedSchool(FIRST, null), new NamedSchool(SECOND, null)));

    private SampleMinutes() {}
}
