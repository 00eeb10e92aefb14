package ru.podyom.assignment.decision;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ru.podyom.identification.lists.Category;

/** Whom a point is given to: a group of schools of the day of the minutes, the schools it names, or somebody by position. */
public enum Circle {
    NAMED("Школам, названным в пункте"),
    LOW_AND_RISK("ШНОР и школам зоны риска"),
    LOW("ШНОР"),
    RISK("Школам зоны риска"),
    ALL("Всем школам муниципалитета"),
    PERSON("Человеку или подразделению");

    private final String title;

    Circle(String title) {
        this.title = title;
    }

    /** As the choice offers it. */
    public String title() {
        return title;
    }

    Set<Category> categories() {
        return switch (this) {
            case LOW -> EnumSet.of(Category.LOW_RESULTS);
            case RISK -> EnumSet.of(Category.AT_RISK);
            case LOW_AND_RISK -> EnumSet.of(Category.LOW_RESULTS, Category.AT_RISK);
            case NAMED, ALL, PERSON -> EnumSet.noneOf(Category.class);
        };
    }

    /** What the words of the document suggest; a person confirms it. */
    static Circle suggested(Point point) {
        if (!point.schools().isEmpty()) {
            return NAMED;
        }
        var words = point.addressees().toLowerCase(Locale.ROOT);
        boolean low = words.contains("шнор") || words.contains("шнро") || words.contains("низк");
        boolean risk = words.contains("риск");
        if (low || risk) {
            return low && risk ? LOW_AND_RISK : low ? LOW : RISK;
        }
        boolean heads = words.contains("руководител") || words.contains("директор") || words.contains("школам");
        boolean ofSchools = words.matches("(?s).*(\\bоо\\b|школ|образовательн).*") || words.contains(" оо");
        return heads && ofSchools ? ALL : PERSON;
    }
}
