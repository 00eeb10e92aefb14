package ru.podyom.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class ReferenceTablesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReferenceTables tables;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void everyShippedRowKeepsTheRulesOfItsTable(ReferenceTable table) {
        List<ReferenceRow> rows = ShippedRows.of(table);

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(tables.checks(Scope.nothing()).apply(row)).isEmpty();
            assertThat(row.cells()).allMatch(cell -> cell.equals(cell.strip()));
        });
        assertThat(rows).extracting(ReferenceRow::key).doesNotHaveDuplicates();
    }

    @Test
    void anOwnRowStandsAboveTheShippedOneUntilItIsTakenBack() {
        var shipped = tables.get(ReferenceTable.VPR_SCALES, "2024|8|физика").row();
        var own = scale(2024, 8, "Физика", 6, 9, 12, 18);

        assertThat(tables.put(Scope.nothing(), own, 0, RegistryFixture.OPERATOR))
                .isTrue();
        assertThat(tables.put(Scope.nothing(), own, 1, RegistryFixture.OPERATOR))
                .isFalse();
        var changed = tables.get(ReferenceTable.VPR_SCALES, own.key());
        assertThat(changed.row()).isEqualTo(own);
        assertThat(changed.shipped()).isEqualTo(shipped);
        assertThat(changed.origin()).isEqualTo("Своя вместо поставляемой");

        tables.takeBack(Scope.nothing(), ReferenceTable.VPR_SCALES, own.key(), 1, RegistryFixture.OPERATOR);
        assertThat(tables.get(ReferenceTable.VPR_SCALES, own.key()).row()).isEqualTo(shipped);
        assertThat(tables.history(ReferenceTable.VPR_SCALES, own.key()))
                .extracting(OwnVersion::holds)
                .containsExactly(false, true);
        assertThat(jdbc.sql("select count(*) from journal.entry where kind = 'справочник' and details like '%Физика%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void twoWhoChangeOneRowDoNotOverwriteEachOther() {
        tables.put(Scope.nothing(), scale(2031, 5, "Химия", 3, 5, 7, 9), 0, RegistryFixture.OPERATOR);

        var second = scale(2031, 5, "Химия", 4, 5, 7, 9);
        assertThatThrownBy(() -> tables.put(Scope.nothing(), second, 0, RegistryFixture.OPERATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("изменил кто-то другой");
        assertThatThrownBy(() -> tables.takeBack(
                        Scope.nothing(), ReferenceTable.VPR_SCALES, "2099|5|химия", 0, RegistryFixture.OPERATOR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void wrongRowsAreRefusedWithEverythingThatIsWrong() {
        var wrong = new ReferenceRow(
                ReferenceTable.HELD,
                List.of("Диктант", "2026", "12", "", "Все", "позавчера", ""),
                " ",
                null,
                Confidence.OFFICIAL);

        assertThat(tables.checks(Scope.nothing()).apply(wrong))
                .hasSize(4)
                .anyMatch(sentence -> sentence.contains("Диктант"))
                .anyMatch(sentence -> sentence.contains("Предмет: заполните"))
                .anyMatch(sentence -> sentence.contains("позавчера"))
                .anyMatch(sentence -> sentence.contains("источник"));
        assertThat(tables.checks(Scope.nothing()).apply(scale(2026, 5, "Химия", 5, 5, 7, 9)))
                .singleElement()
                .asString()
                .contains("должны расти");
    }

    @Test
    void aRegionsOwnMinimumStandsAboveTheRecommendedOne() {
        RegistryFixture registry = RegistryFixture.in(context);
        int code = jdbc.sql("select code from authority.region where id = ?")
                .param(registry.region.value())
                .query(Integer.class)
                .single();
        var maths = new Procedure(ProcedureKind.OGE, 2026, 9, "Математика");
        var own = new ReferenceRow(
                ReferenceTable.OGE_SCALES,
                List.of("" + code, "2026", "Математика", "6", "15", "22", "31", "", ""),
                "приказ министерства от 02.03.2026 № 7-п",
                LocalDate.of(2026, 3, 2),
                Confidence.OFFICIAL);

        assertThatThrownBy(() -> tables.put(Scope.nothing(), own, 0, RegistryFixture.OPERATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("не ваш");
        tables.put(registry.scope, own, 0, RegistryFixture.OPERATOR);

        assertThat(tables.passMarks().of(maths, code)).hasValueSatisfying(mark -> {
            assertThat(mark.minimum()).isEqualTo(6);
            assertThat(mark.region()).isEqualTo(code);
        });
        assertThat(tables.passMarks().of(maths, 24)).hasValueSatisfying(mark -> {
            assertThat(mark.minimum()).isEqualTo(8);
            assertThat(mark.condition()).contains("геометрии");
            assertThat(mark.region()).isNull();
        });
    }

    private static ReferenceRow scale(int year, int grade, String subject, int from3, int from4, int from5, int max) {
        return new ReferenceRow(
                ReferenceTable.VPR_SCALES,
                List.of("" + year, "" + grade, subject, "" + from3, "" + from4, "" + from5, "" + max),
                "описание работы " + year + " года",
                null,
                Confidence.OFFICIAL);
    }
}
