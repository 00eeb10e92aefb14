package ru.podyom.meeting.norm;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.Words;

/**
 * What is said of a normative document; a text that is not said is empty.
 *
 * @param number without its sign; methods have none
 * @param date of the document, null where it is not known
 * @param link address of the text, https or http
 * @param source where the office knows the document from
 * @param until last day it holds, null while it does
 */
public record NormData(
        NormKind kind,
        String issuer,
        String number,
        @Nullable LocalDate date,
        String title,
        String link,
        String source,
        @Nullable LocalDate until) {

    /** As documents quote it: «письмо Рособрнадзора от 18.02.2026 № 04-44 «О баллах»». */
    public String quoted() {
        return kind.title().toLowerCase(Words.RUSSIAN).replaceFirst(",.*", "") + " (" + issuer
                + (date == null ? "" : ", от " + Words.day(date)) + (number.isEmpty() ? "" : " № " + number) + ") «"
                + title + "»";
    }

    String sought() {
        return SearchText.stored(Stream.of(title, issuer, number));
    }
}
