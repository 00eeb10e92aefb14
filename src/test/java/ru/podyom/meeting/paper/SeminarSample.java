package ru.podyom.meeting.paper;

import ru.podyom.identification.ListedDistrict;

/** Invented minutes of a seminar, schools as the district has them. */
final class SeminarSample {

    /** A seminar with two lists side by side, a third below, findings and points to a group. */
    static final String TEXT = """
            Протокол
            семинара-совещания с директорами общеобразовательных школ Богучанского района
            26.01.2025 г.
            1. Результаты учебной деятельности школ района.
            Докладчик: Примерова В.Г., методист
            Рекомендации по итогам проведения семинара-совещания:
            """ + ListedDistrict.TWO_LISTS + ListedDistrict.RISK_ZONE + """
            По итогам мониторинга было выявлено следующее:
            − отмечены затруднения в целеполагании (Хребтовская, Манзенская);
            Всем ШНОР и школам, находящимся в зоне риска снижения образовательных результатов:
            1. Представить анализ ситуации.
            2. Разработать стратегию с учетом адресных рекомендаций.
            Протокол подготовила В.Г. Примерова
            """;

    private SeminarSample() {}
}
