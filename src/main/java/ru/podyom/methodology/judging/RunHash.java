package ru.podyom.methodology.judging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Fingerprint of a judgement: SHA-256 over UTF-8 lines, each ended by a line feed. First the id of the methodology, its
 * version, then {@code key=value} for every parameter in force in order of the key; the sorted SHA-256 of the inputs;
 * per school in order of the code {@code code;outcome} and under it, per procedure in order,
 * {@code kind;year;grade;subject;participants;failed;counted;low}. Neither file names nor order of files nor floats are
 * in it.
 */
final class RunHash {

    private final StringBuilder lines = new StringBuilder();

    private RunHash() {}

    static String of(Judgement judgement) {
        RunHash hash = new RunHash();
        MethodologyVersion methodology = judgement.methodology();
        hash.line(methodology.id());
        hash.line(methodology.version());
        methodology.parametersInForce(judgement.year()).forEach((key, value) -> hash.line(key + "=" + value));
        judgement.contents().forEach(hash::line);
        judgement.schools().forEach(hash::school);
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
