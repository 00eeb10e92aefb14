package ru.podyom.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;
import ru.podyom.school.RegistryFixture;

/** A file of reference rows is compared with what holds by one reading, however many rows it has. */
@PodyomTest
@Import(CountedStatements.class)
class ReferenceBudgetTests {

    private static final int ROWS = 60;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReferenceTables tables;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void comparesAFileWithTheTableAtOnce() {
        var registry = RegistryFixture.in(context);
        int code = jdbc.sql("select code from authority.region where id = ?")
                .param(registry.region.value())
                .query(Integer.class)
                .single();
        var rows = IntStream.range(0, ROWS).mapToObj(n -> own(code, 2030 + n)).toList();

        int entering =
                CountedStatements.during(() -> assertThat(tables.putAll(registry.scope, rows, RegistryFixture.OPERATOR))
                        .isEqualTo(ROWS));
        int again =
                CountedStatements.during(() -> assertThat(tables.putAll(registry.scope, rows, RegistryFixture.OPERATOR))
                        .isZero());

        // What holds, the numbers of the versions, the regions; then each row is written and told to the journal.
        assertThat(again).isLessThanOrEqualTo(4);
        assertThat(entering).isLessThanOrEqualTo(2 * ROWS + 4);
    }

    @Test
    void anOwnRowTakenBackIsEnteredAgainFromAFile() {
        var row = own(0, 2095);
        tables.putAll(RegistryFixture.in(context).scope, List.of(row), RegistryFixture.OPERATOR);
        tables.takeBack(
                RegistryFixture.in(context).scope, ReferenceTable.OGE_SCALES, row.key(), 1, RegistryFixture.OPERATOR);

        assertThat(tables.putAll(RegistryFixture.in(context).scope, List.of(row, row), RegistryFixture.OPERATOR))
                .isEqualTo(1);
        assertThat(tables.history(ReferenceTable.OGE_SCALES, row.key()))
                .extracting(own -> own.revision().number())
                .containsExactly(3, 2, 1);
    }

    private static ReferenceRow own(int region, int year) {
        return new ReferenceRow(
                ReferenceTable.OGE_SCALES,
                List.of(region == 0 ? "" : "" + region, "" + year, "Математика", "6", "15", "22", "31", "", ""),
                "приказ министерства от 02.03.2026 № 7-п",
                null,
                Confidence.OFFICIAL);
    }
}
