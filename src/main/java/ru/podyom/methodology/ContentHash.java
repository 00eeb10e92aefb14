package ru.podyom.methodology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ProcedureKey;

/** Fingerprint of everything a methodology version says; kept at approval and compared at each start. */
final class ContentHash {

    private ContentHash() {}

    static String of(MethodologyVersion version) {
        List<String> lines = new ArrayList<>(List.of(
                version.id(),
                version.version(),
                version.title(),
                version.basis().text(),
                String.valueOf(version.basis().official()),
                String.join(" ", version.basis().links()),
                version.validFrom().toString(),
                String.valueOf(version.validTo()),
                String.valueOf(version.year())));
        version.procedures().stream().map(ProcedureKey::line).forEach(lines::add);
        version.parameters().stream()
                .sorted(Comparator.comparing(parameter -> parameter.name().key()))
                .forEach(parameter ->
                        lines.add(parameter.name().key() + "=" + parameter.value() + " " + parameter.basisText()));
        try {
            byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
