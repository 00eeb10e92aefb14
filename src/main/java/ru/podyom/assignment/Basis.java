package ru.podyom.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Words;

/**
 * What an assignment rests on.
 *
 * @param document «протокол совещания рабочей группы», «приказ»
 * @param number as written, empty where the document has none
 * @param point which point of it, or how the school came to be named: free words, may be empty
 */
public record Basis(
        String document, String number, @Nullable LocalDate date, String point) {

    public Basis {
        document = document.strip();
        number = number.strip();
        point = point.strip();
    }

    /** «протокол рабочей группы от 30.06.2022 № 20». */
    public String text() {
        return document + (date == null ? "" : " от " + Words.day(date)) + (number.isEmpty() ? "" : " № " + number);
    }
}
