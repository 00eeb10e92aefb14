package ru.podyom.school.naming;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kind of a school by its type word; the constants follow the reference list of the contextual survey of schools. */
public enum SchoolKind {
    PRIMARY("НОШ", "Начальная школа"),
    BASIC("ООШ", "Основная школа"),
    SECONDARY("СОШ", "Средняя школа"),
    ADVANCED("СОШ с УИОП", "Средняя школа с углублённым изучением предметов"),
    GYMNASIUM("Гимназия", "Гимназия"),
    LYCEUM("Лицей", "Лицей"),
    CADET("Кадетская", "Кадетская школа, корпус"),
    BOARDING("Интернат", "Школа-интернат"),
    EVENING("Вечерняя", "Вечерняя (сменная) школа"),
    SPECIAL("Коррекционная", "Специальная (коррекционная) школа"),
    CLOSED("Закрытого типа", "Школа закрытого типа"),
    PENAL("При УФСИН", "Школа при учреждении УФСИН"),
    CENTRE("Центр образования", "Центр образования, комплекс"),
    COLLEGE("СПО", "Организация среднего профессионального образования"),
    OTHER("Иная", "Иная организация");

    /** Russian endings of the nouns are cut by hand: these abbreviations are not declined. */
    private static final Map<String, SchoolKind> ABBREVIATIONS = Map.ofEntries(
            Map.entry("сош", SECONDARY),
            Map.entry("сш", SECONDARY),
            Map.entry("оош", BASIC),
            Map.entry("ош", BASIC),
            Map.entry("нош", PRIMARY),
            Map.entry("нш", PRIMARY),
            Map.entry("ншдс", PRIMARY),
            Map.entry("скши", SPECIAL),
            Map.entry("скош", SPECIAL),
            Map.entry("скоши", SPECIAL),
            Map.entry("кши", SPECIAL),
            Map.entry("ши", BOARDING),
            Map.entry("сши", BOARDING),
            Map.entry("оши", BOARDING),
            Map.entry("сошши", BOARDING),
            Map.entry("сошинтернат", BOARDING),
            Map.entry("оц", CENTRE),
            Map.entry("цо", CENTRE),
            Map.entry("увк", CENTRE));

    private final String shortTitle;
    private final String title;

    SchoolKind(String shortTitle, String title) {
        this.shortTitle = shortTitle;
        this.title = title;
    }

    /** For a narrow column: «СОШ». */
    public String shortTitle() {
        return shortTitle;
    }

    /** «Средняя школа». */
    public String title() {
        return title;
    }

    /** The kind that a name itself speaks of, null where its type word is a mere «школа» or is absent. */
    public static @Nullable SchoolKind spokenOfIn(String name) {
        return NameReader.read(name).kind();
    }

    static @Nullable SchoolKind ofAbbreviation(String lowerCase) {
        return ABBREVIATIONS.get(lowerCase);
    }

    /** The kind told by an inflected word next to «школа», or by the noun itself; null where it tells none. */
    static @Nullable SchoolKind ofWord(String lowerCase) {
        if (lowerCase.startsWith("лице")) {
            return LYCEUM;
        }
        return switch (Stem.of(lowerCase)) {
            case "начальн" -> PRIMARY;
            case "основн", "неполн" -> BASIC;
            case "средн" -> SECONDARY;
            case "гимнази", "прогимнази" -> GYMNASIUM;
            case "кадетск" -> CADET;
            case "интернат" -> BOARDING;
            case "вечерн", "сменн", "заочн", "открыт" -> EVENING;
            case "коррекционн", "специальн" -> SPECIAL;
            default -> null;
        };
    }

    /** Of two type words in one name the narrower decides: «средняя школа-интернат» is a boarding school. */
    SchoolKind narrowerOf(SchoolKind other) {
        return rank() >= other.rank() ? this : other;
    }

    /** Whether one and the same school can well be called by both type words. */
    boolean agreesWith(SchoolKind other) {
        return general() == other.general();
    }

    /** Whether the school is more than one of the three common levels: a lyceum, a boarding school. */
    boolean isSpecial() {
        return rank() > 0;
    }

    private SchoolKind general() {
        return this == ADVANCED ? SECONDARY : this;
    }

    private int rank() {
        return switch (this) {
            case PRIMARY, BASIC, SECONDARY, ADVANCED, OTHER, COLLEGE -> 0;
            case GYMNASIUM, LYCEUM, CENTRE -> 1;
            case CADET, EVENING, PENAL -> 2;
            case BOARDING, CLOSED -> 3;
            case SPECIAL -> 4;
        };
    }
}
