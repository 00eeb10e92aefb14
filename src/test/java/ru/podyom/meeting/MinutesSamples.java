package ru.podyom.meeting;

/** Invented minutes in the two styles of the published ones: people and sentences are ours, schools are of the district. */
public final class MinutesSamples {

    /** A working group with a number, a chair and a deadline for the whole document. */
    public static final String WORKING_GROUP = """
            ПРОТОКОЛ
            заседания муниципальной рабочей группы по поддержке школ с низкими результатами

            14.03.2025 г.

            № 7

            Председатель – Вымышлева А.Б., начальник управления образования
            Секретарь – Примерова В.Г., методист

            ПОВЕСТКА ДНЯ:

            1. Итоги мониторинга дорожных карт (Примерова В.Г.)

            РЕШЕНИЕ:

            1.1. Признать ход мониторинга удовлетворительным.
            1.2. Руководителю МКОУ Хребтовская школа представить отчёт о дорожной карте до 25.03.2025. Ответственный – Примерова В.Г.
            1.3. Разместить материалы заседания на сайте управления образования.

            Сроки: 30.04.2025

            Председатель: А.Б.Вымышлева
            Секретарь: В.Г.Примерова
            """;

    private MinutesSamples() {}
}
