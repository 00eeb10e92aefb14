package ru.podyom.identification.passport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.podyom.methodology.judging.category.Condition;

/** Columns of our own passport table beside the conditions; a column is found by its title wherever it stands. */
enum PassportColumn {
    NUMBER("№ в реестре", 10),
    LOGIN("Логин ФИС ОКО", 14),
    SCHOOL("Школа", 34),
    MUNICIPALITY("Муниципалитет", 22),
    YEAR("Год", 8),
    PUPILS("Всего учеников", 12),
    SOURCE("Откуда сведения", 30),
    AS_OF("На дату", 12),
    DOCUMENT("Акт о неблагоприятных условиях", 30);

    private final String title;
    private final int width;

    PassportColumn(String title, int width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    /** Keys of all columns in the order of the template: the conditions stand after the number of pupils. */
    static List<String> keys() {
        var keys = new ArrayList<String>();
        for (var column : values()) {
            keys.add(column.name());
            if (column == PUPILS) {
                Arrays.stream(Condition.values()).map(Condition::name).forEach(keys::add);
            }
        }
        return keys;
    }

    static String title(String key) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(key))
                .map(PassportColumn::title)
                .findFirst()
                .orElseGet(() -> Condition.valueOf(key).title());
    }

    /** Key of the column a header names, whatever its case and punctuation. */
    static Optional<String> named(String header) {
        var words = words(header);
        return keys().stream().filter(key -> words(title(key)).equals(words)).findFirst();
    }

    static String words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
