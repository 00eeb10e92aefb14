package ru.podyom.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Refused;

/**
 * A letter to one address.
 *
 * @param key what makes the letter this one, e.g. {@code digest/17/2026-11-24}: of two letters with one key the first goes
 * @param address of one person, {@code name@host}
 * @param subject one line
 * @param text plain text, lines end in {@code \n}
 * @param until after that moment the letter is of no use any more and is not sent; null where it never grows old
 */
public record Letter(
        String key,
        String address,
        String subject,
        String text,
        List<Attachment> attachments,
        @Nullable Instant until) {

    private static final int LONGEST_ADDRESS = 254;

    public Letter {
        key = key.strip();
        address = address.strip();
        // A line break in a subject would start a header of its own.
        subject = subject.replaceAll("\\s+", " ").strip();
        attachments = List.copyOf(attachments);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a letter needs a key");
        }
        if (!isAddress(address)) {
            throw new Refused("«" + address + "» — не адрес электронной почты: ожидается имя@узел.");
        }
    }

    /** A letter without files that never grows old. */
    public static Letter of(String key, String address, String subject, String text) {
        return new Letter(key, address, subject, text, List.of(), null);
    }

    /** Whether the text is an address that can be written to: one person, no display name. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS
                && text.matches(
                        "[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}.-]*[\\p{L}\\p{Nd}])?");
    }
}
