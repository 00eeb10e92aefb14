package ru.podyom.assessment.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Refused;

/**
 * Scales of the ВПР by year, grade and subject. They change every year, so they are reference data with a source, never
 * code.
 */
public final class Scales {

    private static final String SHIPPED = "vpr.csv";
    private static final int ANY_YEAR = 0;

    /** @param year {@link #ANY_YEAR} where a user's file does not tell it */
    record Key(int year, int grade, String subject) {}

    private final Map<Key, Scale> scales;

    Scales(Map<Key, Scale> scales) {
        this.scales = Map.copyOf(scales);
    }

    /** The table that comes with the product: ВПР 2021 whole, single works of other years. */
    public static Scales shipped() {
        try (InputStream in = Scales.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the table of scales is not in the jar");
            }
            return new Scales(table(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A user's table: a JSON object «класс|предмет» or «год|класс|предмет» → from3, from4, from5, max.
     *
     * @throws Refused the file cannot be read or has another form
     */
    public static Scales load(Path json) {
        return new Scales(ScaleFile.read(json));
    }

    /** The scale of a work; empty where the table has none, and for other procedures than the ВПР. */
    public Optional<Scale> of(Procedure procedure) {
        if (procedure.kind() != ProcedureKind.VPR) {
            return Optional.empty();
        }
        Scale exact = scales.get(new Key(procedure.year(), procedure.grade(), procedure.subject()));
        Scale anyYear = scales.get(new Key(ANY_YEAR, procedure.grade(), procedure.subject()));
        return Optional.ofNullable(exact == null ? anyYear : exact);
    }

    private static Map<Key, Scale> table(BufferedReader lines) throws IOException {
        Map<Key, Scale> scales = new HashMap<>();
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split(";", -1);
            Scale scale = new Scale(number(cells[3]), number(cells[4]), number(cells[5]), number(cells[6]), cells[7]);
            scales.put(new Key(number(cells[0]), number(cells[1]), cells[2]), scale);
        }
        return scales;
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }
}
