package ru.podyom.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Refused;

/** A contact as typed. */
public record ContactForm(
        Contact.@Nullable Kind kind, @Nullable String value) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;

    /**
     * The contact in the form it is kept.
     *
     * @throws Refused when it is no phone number or no address
     */
    static String checked(Contact.Kind kind, String value) {
        String tidy = value.strip().replaceAll("[\\s\\u00a0]+", " ");
        if (kind == Contact.Kind.EMAIL && !EMAIL.matcher(tidy).matches()) {
            throw new Refused("Адрес почты «" + tidy + "» не похож на адрес вида имя@школа.рф.");
        }
        long digits = tidy.chars().filter(Character::isDigit).count();
        if (kind == Contact.Kind.PHONE && (digits < FEWEST_DIGITS || digits > MOST_DIGITS)) {
            throw new Refused("В телефоне «" + tidy + "» должно быть от 5 до 15 цифр.");
        }
        return tidy;
    }
}
