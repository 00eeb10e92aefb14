package ru.podyom.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

/** Which of several counts of one school and sitting holds, whatever order they come, go and come back in. */
@PodyomTest
class CurrentResultTests {

    private static final Procedure WORK = new Procedure(ProcedureKind.VPR, 2019, 7, "Физика");
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(1, ChronoUnit.DAYS);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private RegistryFixture registry;
    private ResultFixture results;
    private SchoolId school;

    @BeforeEach
    void aSchool() {
        registry = RegistryFixture.in(context);
        results = new ResultFixture(jdbc);
        school = registry.school(registry.municipality("Озёрный район"), "Озёрная школа");
    }

    @Test
    void isTheOneOfTheNewestImport() {
        counted(MONDAY, 3);
        counted(TUESDAY, 5);

        assertThat(current()).containsExactly(5);
    }

    @Test
    void isTheOneOfTheNewestImportThoughAnOlderOneIsWrittenLater() {
        counted(TUESDAY, 5);
        counted(MONDAY, 3);

        assertThat(current()).containsExactly(5);
    }

    @Test
    void isTheOlderOneAgainWhenTheNewerIsUndone() {
        counted(MONDAY, 3);
        long newer = counted(TUESDAY, 5);

        results.undo(newer);

        assertThat(current()).containsExactly(3);
    }

    @Test
    void isNoneWhenAllAreUndone() {
        long only = counted(MONDAY, 3);

        results.undo(only);

        assertThat(current()).isEmpty();
    }

    @Test
    void leavesOtherSchoolsOfTheSameWorkAlone() {
        var neighbour = registry.school(registry.municipality("Лесной район"), "Лесная школа");
        long first = results.importOf(registry.region, WORK, MONDAY);
        results.count(first, school, 12, 3);
        results.count(first, neighbour, 12, 7);

        counted(TUESDAY, 5);

        assertThat(current()).containsExactly(5);
        assertThat(current(neighbour)).containsExactly(7);
    }

    private long counted(Instant committed, int failed) {
        long number = results.importOf(registry.region, WORK, committed);
        results.count(number, school, 12, failed);
        return number;
    }

    private List<Integer> current() {
        return current(school);
    }

    private List<Integer> current(SchoolId of) {
        return jdbc.sql("select failed from assessment.current_result_view where school_id = ?")
                .param(of.value())
                .query(Integer.class)
                .list();
    }
}
