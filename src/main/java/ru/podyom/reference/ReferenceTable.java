package ru.podyom.reference;

import static ru.podyom.reference.ReferenceField.Kind.DAY;
import static ru.podyom.reference.ReferenceField.Kind.TEXT;
import static ru.podyom.reference.ReferenceField.Kind.WHOLE;
import static ru.podyom.reference.ReferenceField.key;
import static ru.podyom.reference.ReferenceField.may;
import static ru.podyom.reference.ReferenceField.must;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of reference data; figures change every year, so they are rows with a source and never code. */
public enum ReferenceTable {
    VPR_SCALES(
            "vpr-scales",
            "Шкалы ВПР",
            "С какого первичного балла начинаются отметки 3, 4 и 5 в работе этого года, класса и предмета.",
            List.of(
                    key("year", "Год", WHOLE, "2026"),
                    key("grade", "Класс", WHOLE, "4"),
                    key("subject", "Предмет", TEXT, "Русский язык"),
                    must("from3", "С балла «3»", WHOLE, "10"),
                    must("from4", "С балла «4»", WHOLE, "16"),
                    must("from5", "С балла «5»", WHOLE, "21"),
                    must("max", "Максимум", WHOLE, "24"))),
    OGE_SCALES(
            "oge-scales",
            "Шкалы и минимальные баллы ОГЭ",
            "Рособрнадзор рекомендует, регион утверждает свои: строка с кодом региона стоит выше рекомендованной.",
            List.of(
                    key("region", "Код региона", WHOLE, "24").optional(),
                    key("year", "Год", WHOLE, "2026"),
                    key("subject", "Предмет", TEXT, "Математика"),
                    must("from3", "Минимальный балл («3»)", WHOLE, "8"),
                    may("from4", "С балла «4»", WHOLE, "15"),
                    may("from5", "С балла «5»", WHOLE, "22"),
                    may("max", "Максимум", WHOLE, "31"),
                    may("profile", "Для профильного класса", WHOLE, "18"),
                    may("condition", "Дополнительное условие", TEXT, "не менее 2 баллов по геометрии"))),
    EGE_MINIMUMS(
            "ege-minimums",
            "Минимальные баллы ЕГЭ",
            "Порог для аттестата (у предметов по выбору — минимальный балл); ниже него участник порога не преодолел.",
            List.of(
                    key("year", "Год", WHOLE, "2026"),
                    key("subject", "Предмет", TEXT, "Математика (профильная)"),
                    must("minimum", "Минимум", WHOLE, "27"),
                    must("unit", "В чём", TEXT, "Тестовый балл").of("Тестовый балл", "Отметка"),
                    may("university", "Для поступления в вуз", WHOLE, "36"),
                    may("primary", "Первичный балл порога", WHOLE, "5"),
                    may("max", "Максимум первичных", WHOLE, "32"))),
    HELD(
            "held-procedures",
            "Что проводилось",
            "Процедуры по годам, классам и предметам: по ним видно, чего у школы нет и чего не могло быть.",
            List.of(
                    key("kind", "Процедура", TEXT, "ВПР").of("ВПР", "ОГЭ", "ЕГЭ", "РДР"),
                    key("year", "Год", WHOLE, "2026"),
                    key("grade", "Класс", WHOLE, "5"),
                    key("subject", "Предмет", TEXT, "Русский язык"),
                    must("choice", "Кто участвует", TEXT, "Все").of("Все", "Случайный выбор", "По выбору"),
                    may("from", "С", DAY, "20.04.2026"),
                    may("to", "По", DAY, "20.05.2026"))),
    REGIONS(
            "regions",
            "Регионы и коды",
            "Код региона в ФИС ОКО — номер по КЛАДР, а не первые цифры ОКТМО.",
            List.of(
                    key("code", "Код", WHOLE, "24"),
                    must("name", "Регион", TEXT, "Красноярский край"),
                    may("okato", "ОКАТО", TEXT, "04"))),
    RIS_SUBJECTS(
            "ris-subjects",
            "Коды предметов РИС",
            "Коды предметов в файлах ГИА; при разногласии верят заголовку файла.",
            List.of(key("code", "Код", TEXT, "02"), must("subject", "Предмет", TEXT, "Математика (профильная)"))),
    MEETING_WORDS(
            "meeting-words",
            "Виды и формы заседаний",
            "Слова, из которых выбирают вид и форму заседания; свои добавляются строками.",
            List.of(
                    key("what", "Что", TEXT, "Вид").of("Вид", "Форма"),
                    key("word", "Слово", TEXT, "Семинар-совещание")));

    private final String slug;
    private final String title;
    private final String purpose;
    /** Made by {@code List.of}. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<ReferenceField> fields;

    ReferenceTable(String slug, String title, String purpose, List<ReferenceField> fields) {
        this.slug = slug;
        this.title = title;
        this.purpose = purpose;
        this.fields = fields;
    }

    /** In addresses and names of shipped files. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** One sentence on what the rows mean. */
    public String purpose() {
        return purpose;
    }

    public List<ReferenceField> fields() {
        return fields;
    }

    /** Whether rows may belong to one region. */
    public boolean isOfRegions() {
        return this == OGE_SCALES;
    }

    public static Optional<ReferenceTable> of(String slug) {
        return Arrays.stream(values()).filter(table -> table.slug.equals(slug)).findFirst();
    }
}
