package ru.podyom.notice.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a calendar's address: whoever has it reads the calendar, so only its hash is kept. */
final class CalendarLink {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 24;

    private CalendarLink() {}

    static String fresh() {
        byte[] secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static String sha256(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
