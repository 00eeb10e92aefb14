package ru.podyom.identification.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Words;

/**
 * The document a list rests on; every part may be unknown.
 *
 * @param kind «приказ», «письмо»
 * @param number kept as written: «390-ОД»
 */
public record Act(String kind, String number, @Nullable LocalDate date) {

    public static Act none() {
        return new Act("", "", null);
    }

    public boolean isNamed() {
        return !kind.isEmpty() || !number.isEmpty() || date != null;
    }

    /** «приказ от 12.11.2021 № 390-ОД», empty where no act is named. */
    public String text() {
        var text = new StringBuilder(kind.isEmpty() && isNamed() ? "документ" : kind);
        if (date != null) {
            text.append(" от ").append(Words.day(date));
        }
        if (!number.isEmpty()) {
            text.append(" № ").append(number);
        }
        return text.toString();
    }
}
