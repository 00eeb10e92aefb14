package ru.podyom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The table of the schools of the demonstration. */
final class DemoSchools {

    static final String BOGUCHANY = "boguchany";
    static final String ASINO = "asino";

    private static final List<DemoSchool> ALL = read();

    private DemoSchools() {}

    static List<DemoSchool> of(String district) {
        return ALL.stream().filter(school -> school.district().equals(district)).toList();
    }

    static DistrictProfile boguchany() {
        return new DistrictProfile("Красноярский край", "Богучанский район", "reg24_m005", profiles(BOGUCHANY));
    }

    static DistrictProfile asino() {
        return new DistrictProfile("Томская область", "Асиновский район", "reg70_m003", profiles(ASINO));
    }

    private static List<SchoolProfile> profiles(String district) {
        return of(district).stream().map(DemoSchool::profile).toList();
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
        return new DemoSchool(
                row.get("district"),
                new SchoolProfile(
                        row.get("digits"),
                        row.get("name"),
                        Integer.parseInt(row.get("yearGroup")),
                        Double.parseDouble(row.get("level")),
                        Double.parseDouble(row.get("yearly"))),
                row.get("kind"),
                row.get("locality"),
                List.of(row.get("aliases").split("\\|")),
                number(row.get("growthPoint")),
                number(row.get("rosobrnadzor")),
                number(row.get("coko")),
                number(row.get("risk")),
                row.get("mark"),
                number(row.get("project500")));
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
