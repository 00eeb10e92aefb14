package ru.podyom.school;

/** Legal form and owner of a school; it changes in time and never tells one school from another. */
public enum LegalForm {
    MUNICIPAL_BUDGETARY("МБОУ", "Муниципальное бюджетное"),
    MUNICIPAL_TREASURY("МКОУ", "Муниципальное казённое"),
    MUNICIPAL_AUTONOMOUS("МАОУ", "Муниципальное автономное"),
    STATE_BUDGETARY("ГБОУ", "Государственное бюджетное"),
    STATE_TREASURY("ГКОУ", "Государственное казённое"),
    STATE_AUTONOMOUS("ГАОУ", "Государственное автономное"),
    PRIVATE("ЧОУ", "Частное"),
    UNKNOWN("—", "Не указана");

    private final String abbreviation;
    private final String title;

    LegalForm(String abbreviation, String title) {
        this.abbreviation = abbreviation;
        this.title = title;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String title() {
        return title;
    }
}
