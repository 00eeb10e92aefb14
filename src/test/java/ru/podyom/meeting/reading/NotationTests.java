package ru.podyom.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.DueKind;
import ru.podyom.meeting.reading.found.Found;
import ru.podyom.meeting.reading.found.ReadAgendaItem;
import ru.podyom.meeting.reading.found.ReadAttendee;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadFinding;
import ru.podyom.meeting.reading.found.ReadListEntry;
import ru.podyom.meeting.reading.found.ReadSchoolName;

/** Ways of writing that offices use beside «слушали – решили» and «приказываю»; all texts are invented. */
class NotationTests {

    @Test
    void orderGoesFromItsPreambleStraightToItsPoints() {
        var order = MinutesReader.read("""
                Отдел образования
                РАСПОРЯЖЕНИЕ
                от 06 ноября 2017 № 3-р
                Об организации адресной помощи школам
                На основании письма министерства от 20.10.2017 №08-2145 и с целью оказания адресной помощи
                1. Утвердить план мероприятий на 2017/2018 учебный год (Приложение 1).
                2. Координатору (Смирнова О.А.):
                2.1.Предоставлять отчет не позднее 5 числа каждого месяца.
                2.2. Создать рабочую группу.
                3. И.о. директора центра Новиковой С.С.:
                3.1. в срок до 15.12.2017 провести диагностику.
                4. Признать утратившим силу распоряжение от 13.04.2016 г № 321-Р.
                5. Контроль исполнения распоряжения возложить на специалиста Л.П. Титову.
                Начальник отдела образования     А. К. Демин
                С распоряжением ознакомлены: Лебедев Н.П., Ахметова Г.Р.
                """);

        assertThat(order.minutes()).isTrue();
        assertThat(order.decisions())
                .extracting(ReadDecision::no, ReadDecision::responsible, NotationTests::due, ReadDecision::form)
                .containsExactly(
                        tuple("1", null, null, DecisionForm.DECISION),
                        tuple("2.1", "Координатору (Смирнова О.А.)", DueKind.RECURRING, DecisionForm.ASSIGNMENT),
                        tuple("2.2", "Координатору (Смирнова О.А.)", null, DecisionForm.ASSIGNMENT),
                        tuple("3.1", "И.о. директора центра Новиковой С.С.", DueKind.DATE, DecisionForm.ASSIGNMENT),
                        tuple("4", null, null, DecisionForm.DECISION),
                        tuple("5", "специалиста Л.П. Титову", null, DecisionForm.CONTROL));
        assertThat(order.signatures()).hasSize(1);
    }

    @Test
    void pointsStandUnderTheirItemWithoutAWordThatDecides() {
        var minutes = MinutesReader.read("""
                ПРОТОКОЛ
                совещания в режиме видеоконференцсвязи
                № 157-05/20                                    от 12 мая 2020 года
                Председательствующий: заместитель министра Воронов А.А.
                Участники: 42 человека

                1. О ходе реализации проекта «500+»
                (Климова, Воронов, Зыков)
                1.1. Принять к сведению доклад начальника отдела Климовой Т.Т.
                1.2. Руководителям МОУО:
                а) завершить верификацию рисковых профилей школ до 20 мая 2020 года;
                1.3. ИРО (Замятина О.М.) провести вебинар для кураторов 25–26 мая 2020 года.

                2. О подготовке к ГИА
                2.1. Зыкову Р.Р. представить график до 18.05.2020.
                Протокол подготовил                    Зыков Р.Р.
                """);

        assertThat(minutes.agenda())
                .extracting(ReadAgendaItem::no, ReadAgendaItem::title)
                .containsExactly(tuple("1", "О ходе реализации проекта «500+»"), tuple("2", "О подготовке к ГИА"));
        assertThat(minutes.decisions())
                .extracting(ReadDecision::no, ReadDecision::agendaItem, ReadDecision::responsible, NotationTests::due)
                .containsExactly(
                        tuple("1.1", "1", null, null),
                        tuple("а", "1", "Руководителям МОУО", DueKind.DATE),
                        tuple("1.3", "1", "ИРО (Замятина О.М.)", DueKind.RANGE),
                        tuple("2.1", "2", "Зыкову Р.Р.", DueKind.DATE));
    }

    @Test
    void programmeWithNumberedEventsDecidesNothing() {
        var programme = MinutesReader.read("""
                ПРОГРАММА
                семинара-совещания «Управление качеством образования»
                15 марта 2023 г., 10.00
                10.10 – 10.40 Анализ результатов ВПР. Петров П.П.
                1. Провести мастер-класс — Сидорова С.С.
                2. Принять участие в обсуждении.
                """);

        assertThat(programme.minutes()).isFalse();
        assertThat(programme.decisions()).isEmpty();
    }

    @Test
    void solutionOfAProblemDecidesNothing() {
        var textbook = MinutesReader.read("""
                Решение задачи № 5
                Контрольная работа от 12.03.2023
                1. Найти корни уравнения.
                2. Построить график функции.
                """);

        assertThat(textbook.decisions()).isEmpty();
    }

    @Test
    void boardStandsAboveItsDecisionAndNotInThePreamble() {
        var decision = MinutesReader.read("""
                АДМИНИСТРАЦИЯ ГОРОДСКОГО ОКРУГА
                КОЛЛЕГИЯ УПРАВЛЕНИЯ ОБРАЗОВАНИЯ
                РЕШЕНИЕ
                21 января 2014 года                 № 1/2
                О состоянии работы со школами
                Заслушав информацию начальника отдела Н.Г. Орловой, коллегия отмечает, что доля школ составила 12 %.
                Коллегия РЕШИЛА:
                1. Организовать собеседования с директорами школ №№ 3, 5 и 7 ежеквартально.
                2. Яндобинской, Таутовской и Аликовской школам пройти стажировку в школе № 9 и 5 марта отчитаться.
                Председатель коллегии                 В.С. Мартынов
                """);

        assertThat(value(decision.heading().body())).isEqualTo("КОЛЛЕГИЯ УПРАВЛЕНИЯ ОБРАЗОВАНИЯ");
        assertThat(value(decision.heading().municipality())).isNull();
        assertThat(decision.schools())
                .extracting(ReadSchoolName::canonical)
                .containsExactlyInAnyOrder(
                        "школа № 3",
                        "школа № 5",
                        "школа № 7",
                        "школа № 9",
                        "Яндобинская школа",
                        "Таутовская школа",
                        "Аликовская школа");
    }

    @Test
    void approvedListOfSchoolsIsAListAndItsSchoolsAreNoDecisions() {
        var order = MinutesReader.read("""
                УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
                АДМИНИСТРАЦИИ КРАСНОПОЛЬСКОГО РАЙОНА
                П Р И К А З
                28.09.2022 г.                    с. Красное Поле                   № 113а
                Об утверждении перечня
                На основании результатов ВПР
                п р и к а з ы в а ю:
                1. Утвердить перечень школ с низкими образовательными результатами:
                - МКОУ Заледеевская СОШ;
                - МКОУ Недокурская СОШ (500+ 2022).
                2. Приказ вступает в силу со дня подписания.
                Руководитель                О.П. Игнатьева
                """);

        assertThat(value(order.heading().body()))
                .isEqualTo("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ КРАСНОПОЛЬСКОГО РАЙОНА");
        assertThat(value(order.heading().municipality())).isEqualTo("Краснопольский район");
        assertThat(order.decisions())
                .extracting(ReadDecision::no, ReadDecision::form)
                .containsExactly(tuple("1", DecisionForm.DECISION), tuple("2", DecisionForm.DECISION));
        assertThat(order.lists())
                .singleElement()
                .satisfies(list -> assertThat(list.entries())
                        .extracting(ReadListEntry::name, ReadListEntry::year500)
                        .containsExactly(tuple("МКОУ Заледеевская СОШ", null), tuple("МКОУ Недокурская СОШ", 2022)));
    }

    @Test
    void interviewHasFindingsOnOneLineAndPointsOfNoItem() {
        var interview = MinutesReader.read("""
                Протокол собеседования с руководителем ШНОР
                Дата: 17.02.2023
                Присутствовали:
                Школа:
                Кузьмина Л.В. – директор МАОУ СОШ с. Лебяжье
                Специалисты УО: Громова Е.Е. (председатель), методист, Денисов Р.С.
                Вопросы собеседования:
                1. Исполнение рекомендаций от 20.01.2023.
                2. Промежуточные итоги полугодия.
                Установлено: план выполнен на 70 %; не проведена диагностика по математике в 8 классе.
                Рекомендации:
                1) Провести диагностику по математике в 8 классе — до 03.03.2023;
                """);

        assertThat(interview.findings())
                .extracting(ReadFinding::text)
                .containsExactly("план выполнен на 70 %", "не проведена диагностика по математике в 8 классе");
        assertThat(interview.decisions())
                .extracting(ReadDecision::no, ReadDecision::agendaItem)
                .containsExactly(tuple("1", null));
        assertThat(interview.attendees())
                .extracting(ReadAttendee::name, ReadAttendee::group, ReadAttendee::position)
                .containsExactly(
                        tuple("Кузьмина Л.В.", "школа", "директор МАОУ СОШ с. Лебяжье"),
                        tuple("Громова Е.Е.", "специалисты УО", "методист"),
                        tuple("Денисов Р.С.", "специалисты УО", null));
        assertThat(interview.chair()).isNotNull();
    }

    @Test
    void extractTakesItsItemFromWhatWasHeard() {
        var extract = MinutesReader.read("""
                Выписка из протокола № 10
                заседания муниципального методического совета
                от 21.12.2022
                СЛУШАЛИ:
                Зорину Т.А., директора центра, о работе со школами с низкими результатами.
                ПОСТАНОВИЛИ:
                1) Одобрить опыт работы МАОУ «Гимназия № 2».
                Выписка верна: секретарь                       Е.В. Фомина
                """);

        assertThat(extract.agenda())
                .extracting(ReadAgendaItem::title)
                .containsExactly("о работе со школами с низкими результатами");
        assertThat(extract.decisions()).hasSize(1);
        assertThat(extract.secretary())
                .satisfies(secretary -> assertThat(secretary.name()).isEqualTo("Фомина Е.В."));
    }

    @Test
    void decisionAfterSeveralItemsBelongsToNoneOfThem() {
        var minutes = MinutesReader.read("""
                Протокол № 1
                заседания РМО учителей математики
                от 28.08.2023
                План работы:
                1. Анализ ОГЭ-2023. (Захарова И.В., руководитель РМО)
                2. Обмен опытом. (Юрьева П.П.)
                По первому вопросу выступила Захарова И.В. Низкие результаты показала МБОУ Комсомольская СОШ.
                По второму вопросу выступила Юрьева П.П.
                Решение:
                1.Продолжить работу.
                2.Назначить наставниками:
                1) Захарову И.В.;
                2) Юрьеву П.П.
                3.Создать банк заданий (отв. Юрьева П.П.).
                """);

        assertThat(minutes.decisions())
                .extracting(ReadDecision::no, ReadDecision::agendaItem, ReadDecision::over, ReadDecision::form)
                .containsExactly(
                        tuple("1", null, null, DecisionForm.ASSIGNMENT),
                        tuple("2", null, null, DecisionForm.DECISION),
                        tuple("1", null, 1, DecisionForm.DECISION),
                        tuple("2", null, 1, DecisionForm.DECISION),
                        tuple("3", null, null, DecisionForm.DECISION));
        assertThat(minutes.schools()).extracting(ReadSchoolName::canonical).containsExactly("МБОУ Комсомольская СОШ");
    }

    @Test
    void meetingOfNoBodyIsNamedWithItsAdjectivesAndItsTopicDecides() {
        var minutes = MinutesReader.read("""
                Решение
                расширенного аппаратного совещания при начальнике управления образования
                от 14.03.2022 г.
                По вопросу «О состоянии работы с обучающимися»
                1. Информацию начальника отдела Фоминой Л.Л. принять к сведению.
                2.\tРодителям усилить контроль за посещаемостью. Срок – апрель 2022 года.
                Начальник  УО   К.К. Логинов
                """);

        assertThat(minutes.decisions())
                .extracting(ReadDecision::no, ReadDecision::responsible)
                .containsExactly(tuple("1", null), tuple("2", "Родителям"));
        assertThat(value(minutes.heading().body()))
                .isEqualTo("расширенного аппаратного совещания при начальнике управления образования");
    }

    private static @Nullable DueKind due(ReadDecision decision) {
        var due = decision.due();
        return due == null ? null : due.kind();
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
