package ru.podyom.objectivity.computing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.podyom.kernel.Procedure;
import ru.podyom.objectivity.evidence.Borders;
import ru.podyom.objectivity.evidence.ProcedureFacts;
import ru.podyom.objectivity.evidence.SchoolEvidence;

/** SHA-256 over everything that signs are found by, line by line in a fixed order; whole numbers only. */
final class Fingerprint {

    /** Changes whenever a rule of a sign does, so that old and new computations are told apart. */
    static final String RULES = "signs/1";

    private Fingerprint() {}

    static String of(int year, List<SchoolEvidence> schools, Map<Procedure, Borders> borders) {
        var digest = sha256();
        line(digest, RULES + ";" + year);
        new TreeMap<>(borders)
                .forEach((procedure, limits) -> line(
                        digest,
                        procedure.title() + ";" + limits.from3() + ";" + limits.from4() + ";" + limits.from5()));
        for (SchoolEvidence school : schools) {
            line(digest, school.school() + ";" + school.selective());
            new TreeMap<>(school.procedures()).values().forEach(facts -> line(digest, words(facts)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String words(ProcedureFacts facts) {
        var scores = facts.scores();
        return String.join(
                ";",
                facts.procedure().title(),
                facts.failed().toString(),
                String.valueOf(facts.marks()),
                scores == null ? "-" : scores.pupils().toString(),
                String.valueOf(facts.journal()),
                facts.pairs().toString(),
                facts.tasks().toString());
    }

    private static void line(MessageDigest digest, String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
