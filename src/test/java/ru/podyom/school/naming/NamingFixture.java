package ru.podyom.school.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import ru.podyom.kernel.SchoolId;

/** Schools of the municipalities that the alias table speaks of, and a matcher for each. */
final class NamingFixture {

    private final Map<String, List<KnownSchool>> schools = new LinkedHashMap<>();
    private final Map<SchoolId, String> officialNames = new HashMap<>();

    NamingFixture() {
        for (CSVRecord row : rows("schools.csv")) {
            SchoolId id = new SchoolId(officialNames.size() + 1L);
            officialNames.put(id, row.get("official"));
            schools.computeIfAbsent(row.get("municipality"), name -> new ArrayList<>())
                    .add(new KnownSchool(
                            id,
                            several(row.get("official"), row.get("short")),
                            several(row.get("aliases")),
                            several(row.get("branches")),
                            null,
                            row.get("locality").isEmpty() ? null : row.get("locality")));
        }
    }

    static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream stream =
                        Objects.requireNonNull(NamingFixture.class.getResourceAsStream("/naming/" + file), file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> several(String... cells) {
        return Stream.of(cells)
                .flatMap(cell -> Stream.of(cell.split("\\|")))
                .filter(name -> !name.isBlank())
                .toList();
    }

    Map<String, List<KnownSchool>> municipalities() {
        return schools;
    }

    NameMatcher matcher(String municipality) {
        return new NameMatcher(List.of(municipality), Objects.requireNonNull(schools.get(municipality), municipality));
    }

    String officialName(SchoolId school) {
        return Objects.requireNonNull(officialNames.get(school));
    }

    /** A sentence about the match, for comparison and for messages of failed tests. */
    String told(NameMatch match) {
        return switch (match) {
            case NameMatch.Certain certain -> "certain " + officialName(certain.school());
            case NameMatch.Suggestions suggestions ->
                "ask "
                        + String.join(
                                "|",
                                suggestions.schools().stream()
                                        .map(one -> officialName(one.school()))
                                        .sorted()
                                        .toList());
            case NameMatch.Group group ->
                "group "
                        + String.join(
                                "|",
                                group.groups().stream().map(Enum::name).sorted().toList());
            case NameMatch.NotASchool none -> "none ";
            case NameMatch.Unknown unknown -> "unknown ";
        };
    }
}
