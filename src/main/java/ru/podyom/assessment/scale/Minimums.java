package ru.podyom.assessment.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;

/**
 * Lowest passing scores of the ОГЭ and the ЕГЭ by year and subject: reference data with a source, never code. Russian of
 * the ЕГЭ has two minima; identification takes the lower one, which the certificate needs (methodology 1.4). Base
 * mathematics of the ЕГЭ has none: it is marked.
 */
public final class Minimums {

    private static final String SHIPPED = "minimum.csv";

    private record Key(ProcedureKind kind, int year, String subject) {}

    private final Map<Key, Minimum> minimums;

    private Minimums(Map<Key, Minimum> minimums) {
        this.minimums = Map.copyOf(minimums);
    }

    /** The table that comes with the product. */
    public static Minimums shipped() {
        try (InputStream in = Minimums.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the table of minimums is not in the jar");
            }
            return new Minimums(table(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The minimum of an exam, empty where the table has none. */
    public Optional<Minimum> of(Procedure procedure) {
        return Optional.ofNullable(minimums.get(new Key(procedure.kind(), procedure.year(), procedure.subject())));
    }

    private static Map<Key, Minimum> table(BufferedReader lines) throws IOException {
        Map<Key, Minimum> minimums = new HashMap<>();
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split(";", -1);
            for (int year = Integer.parseInt(cells[1]); year <= Integer.parseInt(cells[2]); year++) {
                minimums.put(
                        new Key(ProcedureKind.valueOf(cells[0]), year, cells[3]),
                        new Minimum(Integer.parseInt(cells[4]), cells[5]));
            }
        }
        return minimums;
    }
}
