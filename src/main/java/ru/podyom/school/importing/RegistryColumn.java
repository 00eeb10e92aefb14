package ru.podyom.school.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.school.CodeSystem;

/** Columns of a registry file, found by their titles wherever they stand. */
enum RegistryColumn {
    MUNICIPALITY("Муниципалитет", "Богучанский район", "район", "мсу", "муниципальное образование"),
    OFFICIAL(
            "Официальное название",
            "МКОУ Лесная школа",
            "полное наименование",
            "наименование оо",
            "название оо",
            "полное название",
            "наименование"),
    SHORT("Краткое название", "Лесная школа", "краткое наименование", "школа"),
    KIND("Тип", "СОШ", "тип оо", "вид"),
    LEGAL_FORM("Правовая форма", "МКОУ", "опф", "организационно правовая форма"),
    LOCALITY("Населённый пункт", "с. Лесное", "населенный пункт"),
    RURAL("Местность", "сельская", "тип местности"),
    LEVELS("Уровни", "НОО, ООО, СОО", "уровни образования"),
    POINT("«Точка роста»", "нет", "точка роста"),
    STATUS("Состояние", "действует", "статус"),
    FISOKO("Логин ФИС ОКО", "edu240001", "логин", "код оо", "логин оо"),
    OGE("Код ОГЭ", "5811"),
    EGE("Код ЕГЭ", "5811"),
    INN("ИНН", ""),
    NAMES("Другие названия", "ЛСШ; Лесная СОШ", "варианты названия", "псевдонимы"),
    YEAR("Учебный год", "2026/27", "год"),
    PUPILS("Учеников", "112", "обучающихся", "всего обучающихся", "контингент"),
    CLASSES("Классов", "11", "классов комплектов", "число классов");

    private final String title;
    private final String example;
    /** One a line. */
    private final String synonyms;

    RegistryColumn(String title, String example, String... synonyms) {
        this.title = title;
        this.example = example;
        this.synonyms = String.join("\n", synonyms);
    }

    /** Place in the template, from 0. */
    int position() {
        return List.of(values()).indexOf(this);
    }

    String title() {
        return title;
    }

    String example() {
        return example;
    }

    /** The column a header cell names, whatever its quotes, case and asterisk. */
    static Optional<RegistryColumn> named(String header) {
        String words = words(header);
        return Arrays.stream(values())
                .filter(column -> words(column.title).equals(words)
                        || column.synonyms.lines().anyMatch(words::equals))
                .findFirst();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    /** The system whose code stands in the column, null where none does. */
    @Nullable
    CodeSystem codes() {
        return switch (this) {
            case FISOKO -> CodeSystem.FISOKO;
            case OGE -> CodeSystem.OGE;
            case EGE -> CodeSystem.EGE;
            case INN -> CodeSystem.INN;
            default -> null;
        };
    }
}
