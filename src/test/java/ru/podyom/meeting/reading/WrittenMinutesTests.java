package ru.podyom.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.DueKind;
import ru.podyom.meeting.reading.found.Found;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadMinutes;

/** Documents written by hand in different manners; persons and places are invented. */
class WrittenMinutesTests {

    private static final String ORDER = """
            Управление образования администрации Лесогорского района

            П Р И К А З

            от 14.02.2023 г.                № 47-ОД
            с. Лесогорское

            В соответствии с письмом министерства образования от 20.01.2023 № 75-144, в целях адресной поддержки школ
            ПРИКАЗ ЫВАЮ:
            1. Утвердить состав муниципальной рабочей группы (приложение № 1).
            2. Руководителям общеобразовательных организаций:
            2.1. Разработать дорожные карты в срок до 01.03.2023.
            2.2. Представить отчёт о реализации программ не позднее 15 июня 2023 г.
            2.3. Ежемесячно до 5 числа направлять сведения куратору.
            3. Методисту Сомовой О.П. провести собеседования с директорами до конца апреля.
            4. Рекомендовать директору МБОУ «Берёзовская СОШ № 2» организовать наставничество.
            5. Контроль за исполнением приказа возложить на заместителя начальника управления Крюкова В.Д.

            Начальник управления образования                         Т.А. Дубинина

            Исп. Сомова О.П., 8(39100)2-22-22

            Приложение № 1
            к приказу от 14.02.2023 № 47-ОД
            Состав рабочей группы
            1. Дубинина Т.А., начальник управления, председатель
            2. Провести что-нибудь лишнее
            """;

    private static final String COUNCIL = """
            ПРОТОКОЛ № 3
            заседания педагогического совета МБОУ «Заречная СОШ»
            от 28 марта 2024 года

            Председатель: Гусева Ирина Павловна
            Секретарь: Рябов К.Л.
            Присутствовали: 18 человек (список прилагается)

            Повестка дня:
            1. О результатах пробного экзамена по математике (докладчик – Лосева Н.Н., учитель математики)
            2. Об организации летнего отдыха. Докл. Рябов К.Л.

            По первому вопросу слушали Лосеву Н.Н., учителя математики, о результатах пробного экзамена.
            Выступила Гусева И.П.: нужно усилить работу.
            Решили:
            1) Лосевой Н.Н. провести дополнительные занятия (срок – до 20 апреля);
            2) классным руководителям провести родительские собрания до 05.04.2024 г.;
            3) информацию принять к сведению.
            Голосовали: «за» – 18, «против» – 0, «воздержались» – 0.

            По второму вопросу слушали Рябова К.Л. об организации летнего отдыха.
            Постановили:
            1) утвердить план летней кампании;
            2) назначить начальником лагеря Орлову Д.С.
            Ответственный: Рябов К.Л.
            Срок: май 2024

            Председатель __________ И.П. Гусева
            Секретарь ____________ К.Л. Рябов
            """;

    private static final String WRAPPED = """
            ПРОТОКОЛ
            совещания руководителей образовательных организаций Северо-
            Лесогорского муниципального округа в режиме видеоконференц-
            связи

            от «07» декабря 2023 г. № 12/3                               Начало: 14.30

            Председательствующий: Дубинина Т.А. – начальник управления
            образования.
            Секретарь: Сомова О.П.

            Присутствовали:
            1. Гусева И.П. – директор МБОУ «Заречная СОШ»;
            2. Лапин Ф.Ф. – директор МБОУ «Боровская ООШ»;
            Приглашённые: Котова А.А., методист РМО.
            Отсутствовали: Ершов Б.Б.

            Повестка дня:
            1. Об итогах мониторинга школ с низкими образовательными ре-
            зультатами (Сомова О.П.).
            2. Разное.

            1. СЛУШАЛИ:
            Сомову О.П. Она сообщила, что показатели выросли.
            РЕШИЛИ:
            1.1. Директорам школ, имеющих низкие результаты, обеспе-
            чить выполнение дорожных карт и представить отчёты кура-
            торам.
            Срок: до 20.12.2023.
            Ответственные: Гусева И.П., Лапин Ф.Ф.
            1.2. Сомовой О.П. обобщить опыт работы школ к 15 января
            2024 года.
            2. СЛУШАЛИ: Дубинину Т.А. о графике работы.
            РЕШИЛИ: принять к сведению.

            Председатель                                   Т.А. Дубинина
            Секретарь                                      О.П. Сомова
            """;

    @Test
    void readsAnOrder() {
        ReadMinutes order = MinutesReader.read(ORDER);

        assertThat(order.heading().kind()).isEqualTo(MinutesKind.ORDER);
        assertThat(value(order.heading().number())).isEqualTo("47-ОД");
        assertThat(value(order.heading().date())).isEqualTo(LocalDate.of(2023, 2, 14));
        assertThat(value(order.heading().municipality())).isEqualTo("Лесогорский район");
        assertThat(order.chair())
                .extracting("name", "position")
                .containsExactly("Дубинина Т.А.", "Начальник управления образования");
        assertThat(order.decisions())
                .extracting(ReadDecision::no, ReadDecision::responsible, WrittenMinutesTests::due, ReadDecision::form)
                .containsExactly(
                        tuple("1", null, null, DecisionForm.DECISION),
                        tuple(
                                "2.1",
                                "Руководителям общеобразовательных организаций",
                                "2023-03-01",
                                DecisionForm.ASSIGNMENT),
                        tuple(
                                "2.2",
                                "Руководителям общеобразовательных организаций",
                                "2023-06-15",
                                DecisionForm.ASSIGNMENT),
                        tuple(
                                "2.3",
                                "Руководителям общеобразовательных организаций",
                                "RECURRING",
                                DecisionForm.ASSIGNMENT),
                        tuple("3", "Методисту Сомовой О.П.", "2023-04-30", DecisionForm.ASSIGNMENT),
                        tuple("4", "директору МБОУ «Берёзовская СОШ № 2»", null, DecisionForm.RECOMMENDATION),
                        tuple("5", "заместителя начальника управления Крюкова В.Д.", null, DecisionForm.CONTROL));
        assertThat(order.schools()).extracting("canonical").containsExactly("МБОУ «Берёзовская СОШ № 2»");
    }

    @Test
    void everyPointStandsWhereItsSpanSays() {
        for (String text : List.of(ORDER, COUNCIL, WRAPPED)) {
            ReadMinutes minutes = MinutesReader.read(text);
            assertThat(minutes.decisions()).isNotEmpty().allSatisfy(decision -> {
                String there =
                        text.substring(decision.span().from(), decision.span().to());
                assertThat(letters(there)).endsWith(letters(decision.text()));
                assertThat(minutes.line(decision.span()))
                        .isEqualTo(1
                                + text.substring(0, decision.span().from())
                                        .lines()
                                        .count()
                                - (there.isEmpty()
                                        ? 0
                                        : lastLineIsOpen(text, decision.span().from())));
            });
        }
    }

    @Test
    void readsACouncilByItems() {
        ReadMinutes minutes = MinutesReader.read(COUNCIL);

        assertThat(value(minutes.heading().body())).isEqualTo("педагогического совета МБОУ «Заречная СОШ»");
        assertThat(minutes.attendeeCount()).isEqualTo(18);
        assertThat(minutes.agenda())
                .extracting("no", "title", "speakers")
                .containsExactly(
                        tuple("1", "О результатах пробного экзамена по математике", List.of("Лосева Н.Н.")),
                        tuple("2", "Об организации летнего отдыха", List.of("Рябов К.Л.")));
        assertThat(minutes.decisions())
                .extracting(
                        ReadDecision::no, ReadDecision::responsible, WrittenMinutesTests::due, ReadDecision::agendaItem)
                .containsExactly(
                        tuple("1.1", "Лосевой Н.Н.", "2024-04-20", "1"),
                        tuple("1.2", "классным руководителям", "2024-04-05", "1"),
                        tuple("1.3", null, null, "1"),
                        tuple("2.1", null, null, "2"),
                        tuple("2.2", "Рябов К.Л.", "2024-05-31", "2"));
        assertThat(minutes.signatures()).extracting("name").containsExactly("Гусева И.П.", "Рябов К.Л.");
        assertThat(minutes.decisions().getFirst().unsure())
                .as("a deadline without a year")
                .isTrue();
    }

    @Test
    void putsBrokenLinesTogether() {
        ReadMinutes minutes = MinutesReader.read(WRAPPED);

        assertThat(value(minutes.heading().number())).isEqualTo("12/3");
        assertThat(value(minutes.heading().format())).isEqualTo("ВКС");
        assertThat(minutes.attendees())
                .extracting("name", "school", "group", "absent")
                .containsExactly(
                        tuple("Гусева И.П.", "МБОУ «Заречная СОШ»", null, false),
                        tuple("Лапин Ф.Ф.", "МБОУ «Боровская ООШ»", null, false),
                        tuple("Котова А.А.", null, "приглашённые", false),
                        tuple("Ершов Б.Б.", null, "отсутствовали", true));
        assertThat(minutes.agenda().getFirst().title())
                .isEqualTo("Об итогах мониторинга школ с низкими образовательными результатами");
        assertThat(minutes.decisions())
                .extracting(ReadDecision::no, ReadDecision::text, ReadDecision::responsible)
                .containsExactly(
                        tuple(
                                "1.1",
                                "Директорам школ, имеющих низкие результаты, обеспечить выполнение дорожных карт и представить отчёты кураторам",
                                "Гусева И.П., Лапин Ф.Ф."),
                        tuple("1.2", "Сомовой О.П. обобщить опыт работы школ к 15 января 2024 года", "Сомовой О.П."),
                        tuple("2", "принять к сведению", null));
    }

    @Test
    void readsTablesDrawnWithBars() {
        ReadMinutes minutes = MinutesReader.read("""
                Протокол № 7 совещания рабочей группы от 02.10.2023
                Присутствовали: Дубинина Т.А., Крюков В.Д., Сомова О.П.
                РЕШИЛИ:
                № | Решение | Ответственный | Срок
                1 | Провести диагностику учителей математики | Сомова О.П. | до 20.10.2023
                2 | Обновить программы школ | Директора ШНОР | 4 квартал 2023 г.
                3 | Проводить консультации | Крюков В.Д. | постоянно
                Председатель: Дубинина Т.А.
                """);

        assertThat(minutes.decisions())
                .extracting(ReadDecision::no, ReadDecision::text, ReadDecision::responsible, WrittenMinutesTests::due)
                .containsExactly(
                        tuple("1", "Провести диагностику учителей математики", "Сомова О.П.", "2023-10-20"),
                        tuple("2", "Обновить программы школ", "Директора ШНОР", "2023-12-31"),
                        tuple("3", "Проводить консультации", "Крюков В.Д.", "RECURRING"));
    }

    @Test
    void readsADecisionOfABoard() {
        ReadMinutes decision = MinutesReader.read("""
                РЕШЕНИЕ
                коллегии управления образования Лесогорского района
                от 21 января 2024 года № 1

                Заслушав и обсудив доклад начальника отдела Крюкова В.Д., коллегия РЕШАЕТ:
                1. Доклад принять к сведению.
                2. Отделу общего образования (Крюков В.Д.):
                а) подготовить план мероприятий до 1 февраля 2024 года;
                б) проводить ежеквартально мониторинг.
                3. Контроль за исполнением решения оставляю за собой.

                Председатель коллегии                   Т.А. Дубинина
                """);

        assertThat(decision.heading().kind()).isEqualTo(MinutesKind.RESOLUTION);
        assertThat(decision.decisions())
                .extracting(ReadDecision::no, ReadDecision::responsible, ReadDecision::form)
                .containsExactly(
                        tuple("1", null, DecisionForm.STATEMENT),
                        tuple("а", "Отделу общего образования (Крюков В.Д.)", DecisionForm.ASSIGNMENT),
                        tuple("б", "Отделу общего образования (Крюков В.Д.)", DecisionForm.ASSIGNMENT),
                        tuple("3", "Дубинина Т.А.", DecisionForm.CONTROL));
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private static @Nullable String due(ReadDecision decision) {
        var due = decision.due();
        if (due == null) {
            return null;
        }
        return due.kind() == DueKind.RECURRING ? "RECURRING" : String.valueOf(due.date());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }

    /** A place inside a line counts that line among those before it. */
    private static int lastLineIsOpen(String text, int place) {
        return place > 0 && text.charAt(place - 1) != '\n' ? 1 : 0;
    }
}
