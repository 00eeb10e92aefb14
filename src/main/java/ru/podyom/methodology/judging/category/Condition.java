package ru.podyom.methodology.judging.category;

/** A social condition that makes the work of a school harder (methodology section 4.3), as a count of pupils. */
public enum Condition {
    ONE_PARENT("Неполные семьи"),
    LARGE_POOR("Многодетные малообеспеченные семьи"),
    UNEMPLOYED("Семьи, где родитель без работы"),
    ON_RECORD("Учёт: внутришкольный, КДН, ПДН"),
    GUARDIANSHIP("Опека"),
    OTHER_LANGUAGE("Русский язык не родной"),
    DISABILITY("ОВЗ"),
    FAR_TRANSPORT("Подвоз дольше 30 минут");

    private final String title;

    Condition(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
