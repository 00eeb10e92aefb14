package ru.podyom.school.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AliasTableTests {

    private static final NamingFixture SCHOOLS = new NamingFixture();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void solvesTheRow(String title, CSVRecord row) {
        NameMatcher matcher = SCHOOLS.matcher(row.get("municipality"));
        String canonical = sorted(row.get("canonical"));

        if (row.get("verdict").equals("list")) {
            List<String> found = matcher.matchAll(row.get("written")).values().stream()
                    .map(SCHOOLS::told)
                    .sorted()
                    .toList();
            assertThat(found)
                    .as(title)
                    .containsExactlyInAnyOrder(Stream.of(canonical.split("\\|"))
                            .map(name -> "certain " + name)
                            .toArray(String[]::new));
        } else {
            assertThat(SCHOOLS.told(matcher.match(row.get("written"))))
                    .as(title)
                    .isEqualTo(row.get("verdict") + " " + canonical);
        }
    }

    @Test
    void theTableHasAllHundredRows() {
        assertThat(NamingFixture.rows("aliases.csv").stream()
                        .map(row -> row.get("no"))
                        .distinct())
                .hasSize(100);
    }

    private static Stream<Arguments> rows() {
        return NamingFixture.rows("aliases.csv").stream()
                .map(row ->
                        Arguments.of(row.get("no") + ". " + row.get("written") + " — " + row.get("phenomenon"), row));
    }

    private static String sorted(String names) {
        return String.join("|", Stream.of(names.split("\\|")).sorted().toList());
    }
}
