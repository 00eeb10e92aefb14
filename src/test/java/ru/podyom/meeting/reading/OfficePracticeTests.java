package ru.podyom.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.podyom.meeting.reading.found.ReadAgendaItem;
import ru.podyom.meeting.reading.found.ReadAttendee;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadListEntry;
import ru.podyom.meeting.reading.found.ReadOfficer;

/** Minutes and orders as offices of different districts write them; all texts and people are invented. */
class OfficePracticeTests {

    @Test
    void questionsThatNameTheirItemsStandForAnAgenda() {
        var minutes = MinutesReader.read("""
                П Р О Т О К О Л
                совещания при начальнике управления образования
                от «17» октября 2024 г.      № 12/2
                Присутствовали: руководители образовательных организаций – 14 чел. (список прилагается), специалисты УО – Белова Т. И., Громов С. П.
                Председательствующий – начальник УО Лаврова Е. Н.

                Вопрос 1. Об итогах ВПР в школах с низкими образовательными результатами.
                Докладчик – Белова Т.И., заместитель начальника.
                Выступили: директор МБОУ «Каменская СОШ» Юрьева О.Л.
                Решили:
                1) Методическому кабинету (Котова А.С.) организовать консультации. Срок – ноябрь 2024 года.

                Вопрос 2. О закреплении кураторов за ШНОР.
                Докладчик – Громов С.П.
                Решили:
                1) Закрепить кураторов за школами:
                МБОУ «Каменская СОШ» – Орлова В.К., директор МБОУ «Гимназия № 1»;
                МБОУ «Лесная СОШ № 2» – Зимина Л.П., заместитель директора МАОУ «Лицей № 3».
                2) Кураторам ежемесячно, до 25 числа, представлять отчёт о работе.

                Председатель        Е.Н. Лаврова
                """);

        assertThat(minutes.attendeeCount()).isEqualTo(14);
        assertThat(minutes.attendees())
                .extracting(ReadAttendee::name, ReadAttendee::position, ReadAttendee::group)
                .containsExactly(
                        tuple("Белова Т.И.", null, "специалисты УО"), tuple("Громов С.П.", null, "специалисты УО"));
        assertThat(minutes.agenda())
                .extracting(ReadAgendaItem::no, ReadAgendaItem::title)
                .containsExactly(
                        tuple("1", "Об итогах ВПР в школах с низкими образовательными результатами"),
                        tuple("2", "О закреплении кураторов за ШНОР"));
        assertThat(minutes.agenda().getFirst().speakers()).containsExactly("Белова Т.И.");
        assertThat(minutes.decisions())
                .extracting(ReadDecision::no, ReadDecision::agendaItem, ReadDecision::responsible)
                .containsExactly(
                        tuple("1.1", "1", "Методическому кабинету (Котова А.С.)"),
                        tuple("2.1", "2", null),
                        tuple("2.2", "2", "Кураторам"));
        assertThat(minutes.decisions().get(1).text()).endsWith("Зимина Л.П., заместитель директора МАОУ «Лицей № 3»");
    }

    @Test
    void decisionsOfAnAssociationFollowItsName() {
        var minutes = MinutesReader.read("""
                Протокол №5
                заседания районного методического объединения учителей математики
                Дата проведения: 24.03.2023г
                Присутствовало: 11 человек
                Повестка:
                1.Анализ результатов пробного ОГЭ. (Куликова Н.И.)
                По первому вопросу слушали Куликову Н.И. Она познакомила с результатами пробного ОГЭ.
                Решение РМО:
                1.Учителям МОУ СОШ № 1, № 3 провести консультации (отв. Сомова Т.Ю., Грач И.И.; срок: до 15 мая)
                2.Продлить сопровождение МОУ СОШ № 3. Отв. Сомова Т.Ю. Срок – в течение 2023 г.
                3.Зам. директора Носовой Л.Б. провести мониторинг до конца III четверти.
                Протокол вела: Ли В.А.
                """);

        assertThat(minutes.decisions())
                .extracting(ReadDecision::responsible, OfficePracticeTests::day, OfficePracticeTests::dueWords)
                .containsExactly(
                        tuple("Сомова Т.Ю., Грач И.И.", LocalDate.of(2023, 5, 15), "до 15 мая"),
                        tuple("Сомова Т.Ю.", LocalDate.of(2023, 12, 31), "в течение 2023 г."),
                        tuple("Зам. директора Носовой Л.Б.", null, "до конца III четверти"));
    }

    @Test
    void whatAWorkingTalkAgreedOnIsDecided() {
        var minutes = MinutesReader.read("""
                Протокол
                рабочей встречи по вопросам сопровождения школ
                «03» сентября 2024 г.      № 1
                Повестка:
                О плане сопровождения ШНОР на 2024/25 учебный год.
                Ход встречи:
                Воронова И.А. представила проект плана. Гаврилова Т.С. рассказала о трудностях.
                Договорились:
                1. Утвердить план сопровождения (Воронова И.А., до 10.09.2024).
                2. Директорам школ № 8, 15 – подготовить перечень учителей; срок 20.09.2024, ответственные – Гаврилова Т.С., Дьяков М.М.
                """);

        assertThat(minutes.agenda())
                .extracting(ReadAgendaItem::title)
                .containsExactly("О плане сопровождения ШНОР на 2024/25 учебный год");
        assertThat(minutes.decisions())
                .extracting(ReadDecision::responsible, OfficePracticeTests::day)
                .containsExactly(
                        tuple("Воронова И.А.", LocalDate.of(2024, 9, 10)),
                        tuple("Гаврилова Т.С., Дьяков М.М.", LocalDate.of(2024, 9, 20)));
    }

    @Test
    void whoIsHeardMayStandOnTheLineBelow() {
        var extract = MinutesReader.read("""
                ВЫПИСКА
                из протокола № 7 заседания муниципальной рабочей группы
                от 14.02.2024
                СЛУШАЛИ:
                1. Н.В. Асееву — о результатах самодиагностики рискового профиля школ.
                ПОСТАНОВИЛИ:
                1.1. Куратору Н. В. Асеевой провести консультацию. Срок исполнения: март 2024 г.
                """);

        assertThat(extract.agenda()).singleElement().satisfies(item -> {
            assertThat(item.no()).isEqualTo("1");
            assertThat(item.title()).isEqualTo("о результатах самодиагностики рискового профиля школ");
            assertThat(item.speakers()).containsExactly("Асеева Н.В.");
        });
        assertThat(extract.decisions())
                .singleElement()
                .extracting(ReadDecision::agendaItem)
                .isEqualTo("1");
    }

    @Test
    void officersMayFollowTheCountOfThosePresent() {
        var minutes = MinutesReader.read("""
                Протокол педагогического совета
                № 4 от 29.12.2022
                Присутствовали 23 педагога. Председатель Шилов В.Г., секретарь Абрамова Ю.Ю.
                Решили:
                1. Классным руководителям усилить контроль посещаемости. Постоянно.
                """);

        assertThat(minutes.attendeeCount()).isEqualTo(23);
        assertThat(minutes.attendees()).isEmpty();
        assertThat(minutes.chair()).isNotNull().extracting(ReadOfficer::name).isEqualTo("Шилов В.Г.");
        assertThat(minutes.secretary())
                .isNotNull()
                .extracting(ReadOfficer::name)
                .isEqualTo("Абрамова Ю.Ю.");
    }

    @Test
    void anOrderBringsItsListInATableOfTheAnnex() {
        var order = MinutesReader.read("""
                КОМИТЕТ ПО ОБРАЗОВАНИЮ
                ПРИКАЗ
                12.09.2023      № 214-о
                п р и к а з ы в а ю:
                1. Утвердить перечень школ с низкими образовательными результатами (приложение № 1).
                Председатель комитета      Р.В. Ильин

                Приложение № 1
                к приказу от 12.09.2023 № 214-о
                Перечень школ с низкими образовательными результатами
                № п/п\tНаименование ОО\tОснование
                1\tМБОУ Сосновская СОШ № 1\tВПР, ОГЭ
                2\tМБОУ Тихореченская ООШ\tВПР
                """);

        assertThat(order.decisions()).hasSize(1);
        assertThat(order.lists())
                .singleElement()
                .satisfies(list -> assertThat(list.entries())
                        .extracting(ReadListEntry::no, ReadListEntry::name)
                        .containsExactly(tuple("1", "МБОУ Сосновская СОШ № 1"), tuple("2", "МБОУ Тихореченская ООШ")));
    }

    private static @Nullable LocalDate day(ReadDecision decision) {
        return decision.due() == null ? null : decision.due().date();
    }

    private static @Nullable String dueWords(ReadDecision decision) {
        return decision.due() == null ? null : decision.due().text();
    }
}
