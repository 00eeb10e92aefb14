package ru.podyom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import ru.podyom.demo.files.SchoolProfile;
import ru.podyom.school.naming.SchoolKind;

/** The table of the schools of the demonstration. */
final class DemoSchools {

    private static final List<DemoSchool> ALL = read();

    private DemoSchools() {}

    static List<DemoSchool> of(DemoDistrict district) {
        return ALL.stream().filter(school -> school.district() == district).toList();
    }

    private static List<DemoSchool> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setQuote(null)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var table = DemoSchools.class.getResourceAsStream("schools.csv")) {
            if (table == null) {
                throw new IllegalStateException("schools.csv is not in the jar");
            }
            try (var rows = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
                return rows.stream().map(DemoSchools::school).toList();
            }
        } catch (IOException inTheJar) {
            throw new UncheckedIOException(inTheJar);
        }
    }

    private static DemoSchool school(CSVRecord row) {
        String full = row.get("full");
        return new DemoSchool(
                DemoDistrict.valueOf(row.get("district").toUpperCase(Locale.ROOT)),
                profile(row),
                full.isEmpty() ? spelledOut(row.get("name")) : full,
                row.get("kind").equals("ООШ") ? SchoolKind.BASIC : SchoolKind.SECONDARY,
                row.get("locality"),
                List.of(row.get("aliases").split("\\|")),
                !row.get("growthPoint").isEmpty(),
                number(row.get("rosobrnadzor")),
                number(row.get("coko")),
                number(row.get("risk")),
                row.get("mark"),
                number(row.get("project500")));
    }

    private static SchoolProfile profile(CSVRecord row) {
        return new SchoolProfile(
                row.get("digits"),
                row.get("name"),
                Integer.parseInt(row.get("yearGroup")),
                Double.parseDouble(row.get("level")),
                Double.parseDouble(row.get("yearly")));
    }

    /** «МАОУ СОШ с. Ягодное» in the words of a charter, without the legal form. */
    private static String spelledOut(String name) {
        return name.replaceFirst("^М[КА]ОУ ", "")
                .replaceFirst("^СОШ ", "средняя общеобразовательная школа ")
                .replaceFirst("^ООШ ", "основная общеобразовательная школа ")
                .replace("СШ №", "средняя школа №");
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
