package ru.podyom.methodology.judging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Fingerprint of a judgement: SHA-256 over UTF-8 lines, each ended by a line feed. First the id of the methodology, its
 * version, then {@code key=value} for every parameter in force in order of the key; the sorted SHA-256 of the inputs;
 * per school in order of the code {@code code;outcome} and under it, per procedure in order,
 * {@code kind;year;grade;subject;participants;failed;counted;low}; a methodology that looks back adds
 * {@code before;kind;year;grade;subject;participants;failed} for every earlier count it may use. Neither file names nor order of files nor floats are
 * in it.
 */
final class RunHash {

    private final StringBuilder lines = new StringBuilder();

    private RunHash() {}

    static String of(Judgement judgement, List<String> further) {
        RunHash hash = new RunHash();
        MethodologyVersion methodology = judgement.methodology();
        hash.line(methodology.id());
        hash.line(methodology.version());
        methodology.parametersInForce(judgement.year()).forEach((key, value) -> hash.line(key + "=" + value));
        judgement.contents().forEach(hash::line);
        judgement.schools().forEach(hash::school);
        further.forEach(hash::line);
        return sha256(hash.lines.toString());
    }

    private void school(SchoolConclusion school) {
        line(school.code() + ";" + school.outcome());
        for (ProcedureConclusion part : school.procedures()) {
            line(String.join(
                    ";",
                    part.procedure().kind().name(),
                    Integer.toString(part.procedure().year()),
                    Integer.toString(part.procedure().grade()),
                    part.procedure().subject(),
                    Integer.toString(part.failed().of()),
                    Integer.toString(part.failed().part()),
                    Boolean.toString(part.counted()),
                    Boolean.toString(part.low())));
        }
        for (ProcedureCount before : school.past()) {
            line(String.join(
                    ";",
                    "before",
                    before.procedure().kind().name(),
                    Integer.toString(before.procedure().year()),
                    Integer.toString(before.procedure().grade()),
                    before.procedure().subject(),
                    Integer.toString(before.failed().of()),
                    Integer.toString(before.failed().part())));
        }
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
