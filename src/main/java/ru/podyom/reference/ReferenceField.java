package ru.podyom.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Dates;

/**
 * One column of a reference table.
 *
 * @param name in shipped files and addresses
 * @param key whether it is part of what tells rows apart
 * @param choices allowed texts, empty where any is
 */
public record ReferenceField(
        String name, String title, Kind kind, boolean key, boolean required, List<String> choices, String example) {

    /** What may stand in the column. */
    public enum Kind {
        TEXT,
        WHOLE,
        DAY
    }

    static ReferenceField key(String name, String title, Kind kind, String example) {
        return new ReferenceField(name, title, kind, true, true, List.of(), example);
    }

    static ReferenceField must(String name, String title, Kind kind, String example) {
        return new ReferenceField(name, title, kind, false, true, List.of(), example);
    }

    static ReferenceField may(String name, String title, Kind kind, String example) {
        return new ReferenceField(name, title, kind, false, false, List.of(), example);
    }

    ReferenceField optional() {
        return new ReferenceField(name, title, kind, key, false, choices, example);
    }

    ReferenceField of(String... texts) {
        return new ReferenceField(name, title, kind, key, required, List.of(texts), example);
    }

    /** The text as it is kept: a day as 2026-02-18, a number without leading zeros, a choice in its own case. */
    public String tidy(String typed) {
        String text = typed.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
        if (kind == Kind.WHOLE) {
            return text.matches("\\d+") ? text.replaceFirst("^0+(?=\\d)", "") : text;
        }
        if (kind == Kind.DAY) {
            return tidyDay(text);
        }
        if (name.equals("code") && text.matches("\\d")) {
            return "0" + text;
        }
        return choices.stream().filter(text::equalsIgnoreCase).findFirst().orElse(text);
    }

    /** What was expected of a tidy text, a Russian sentence; null where nothing is wrong. */
    public @Nullable String wrong(String text) {
        if (text.isEmpty()) {
            return required ? title + ": заполните." : null;
        }
        if (!choices.isEmpty() && !choices.contains(text)) {
            return title + ": одно из «" + String.join("», «", choices) + "», а введено «" + text + "».";
        }
        return switch (kind) {
            case TEXT -> text.length() > 300 ? title + ": не длиннее 300 знаков." : null;
            case WHOLE -> text.matches("\\d{1,6}") ? null : title + ": целое число, а введено «" + text + "».";
            case DAY -> isDay(text) ? null : title + ": дата вида 18.02.2026, а введено «" + text + "».";
        };
    }

    /** A day as people and spreadsheets write it, as 2026-02-18; what is no day comes back as typed. */
    public static String tidyDay(String typed) {
        String text = typed.strip().replaceFirst("[T ]00:00.*$", "");
        return Dates.read(text).map(LocalDate::toString).orElse(text);
    }

    /** Whether a tidy text is a day. */
    public static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
