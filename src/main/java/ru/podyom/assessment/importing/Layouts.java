package ru.podyom.assessment.importing;

import java.util.Map;

/** Why a layout was recognised, in words: by which headers. */
final class Layouts {

    private static final Map<String, String> HEADERS = Map.of(
            "Проведение-2021",
            "«логин школы», «код обучающегося», «вариант», «всего баллов»",
            "Ф1 «Индивидуальные результаты»",
            "«ОО», «Код участника», «Первичный балл», «Отметка»",
            "Ф3 «Статистика по отметкам»",
            "«Группы участников», «Кол-во участников», «2», «3», «4», «5»",
            "ОГЭ: протокол проверки результатов",
            "«Код ОО», «Код ППЭ», «Первичный балл», «Оценка»",
            "ЕГЭ: протокол проверки результатов",
            "«Код ОО», «Код ППЭ», «Итоговый балл» или «Тестовый балл»",
            "Подъём: отметки по школам",
            "«Код ОО», «Участников», «2», «3», «4», «5»");

    private Layouts() {}

    /** A sentence for the preview. */
    static String why(String layout) {
        var headers = HEADERS.get(layout);
        return headers == null ? "узнана по шапке таблицы" : "узнана по столбцам " + headers;
    }
}
