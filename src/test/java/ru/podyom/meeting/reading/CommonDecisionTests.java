package ru.podyom.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.Found;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadMinutes;

class CommonDecisionTests {

    @Test
    void oneDecisionForAllItemsBelongsToNone() {
        ReadMinutes minutes = MinutesReader.read("""
                Протокол совещания при начальнике управления образования
                от 15.08.2021 г.
                Председательствовал: Юдина Р.Р.
                Вопросы повестки:
                1. Итоги ГИА-2021. Выступает Котова А.А.
                2. Подготовка к учебному году.

                По первому вопросу слушали Котову А.А. Она отметила, что не все школы справились.
                По второму вопросу слушали Зимина Д.Д.

                Решили:
                1. Информацию Котовой А.А. принять к сведению.
                2. Рекомендовать:
                2.1. руководителям школ провести анализ результатов ГИА (срок: до 01.10.2021, отв. Котова А.А.);
                2.2. учителям математики пройти курсы в течение 2021-2022 учебного года.
                3. Зимину Д.Д. организовать методический день (октябрь 2021 г.).
                4. В 5-дневный срок направить протокол участникам. Отв.: Котова А.А.
                """);

        assertThat(value(minutes.heading().body())).isEqualTo("совещания при начальнике управления образования");
        assertThat(minutes.decisions())
                .extracting(ReadDecision::no, ReadDecision::responsible, CommonDecisionTests::due, ReadDecision::form)
                .containsExactly(
                        tuple("1", null, null, DecisionForm.STATEMENT),
                        tuple("2.1", "Котова А.А.", "2021-10-01", DecisionForm.RECOMMENDATION),
                        tuple("2.2", "учителям математики", "null", DecisionForm.RECOMMENDATION),
                        tuple("3", "Зимину Д.Д.", "2021-10-31", DecisionForm.ASSIGNMENT),
                        tuple("4", "Котова А.А.", "null", DecisionForm.ASSIGNMENT));
        assertThat(minutes.decisions()).extracting(ReadDecision::agendaItem).containsOnlyNulls();
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private static @Nullable String due(ReadDecision decision) {
        var due = decision.due();
        return due == null ? null : String.valueOf(due.date());
    }
}
