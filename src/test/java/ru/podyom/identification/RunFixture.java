package ru.podyom.identification;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.methodology.judging.Outcome;

/** A run written straight into its tables: what it told is given, not computed. */
public final class RunFixture {

    private final JdbcClient jdbc;
    private final long id;

    private RunFixture(JdbcClient jdbc, long id) {
        this.jdbc = jdbc;
        this.id = id;
    }

    public static RunFixture in(ApplicationContext context, RegionId region, MunicipalityId municipality, int year) {
        return in(context, region, municipality, year, 10);
    }

    public static RunFixture in(
            ApplicationContext context, RegionId region, MunicipalityId municipality, int year, int participants) {
        return of(context, region, municipality, year, participants, new Long[0]);
    }

    /** A run that read these imports. */
    public static RunFixture of(
            ApplicationContext context,
            RegionId region,
            MunicipalityId municipality,
            int year,
            int participants,
            Long... imports) {
        var jdbc = context.getBean(JdbcClient.class);
        long id = jdbc.sql("""
                        insert into identification.run
                               (region_id, municipality_id, methodology_id, methodology_version, methodology_title,
                                parameters, year, imports, run_hash, created_by, created_by_name, created_at)
                        values (:region, :municipality, 'vpr56-2021', '1', 'Четыре работы ВПР',
                                jsonb_build_object('MIN_PARTICIPANTS', :participants::int, 'THRESHOLD_PERCENT', 30), :year, :imports, 'x', 1,
                                'Проверка', timestamptz '2026-11-20 10:00Z')
                        returning id
                        """)
                .param("region", region.value())
                .param("municipality", municipality.value())
                .param("participants", participants)
                .param("year", year)
                .param("imports", imports)
                .query(Long.class)
                .single();
        return new RunFixture(jdbc, id);
    }

    public RunFixture told(SchoolId school, Outcome outcome) {
        int low = outcome == Outcome.LOW_RESULTS ? 2 : outcome == Outcome.AT_RISK ? 1 : 0;
        jdbc.sql("""
                        insert into identification.conclusion
                               (run_id, school_id, code, outcome, low, counted, summary, reasons)
                        values (:run, :school, 'sch' || :school, :outcome, :low, 4, 'Вывод записан проверкой.', '[]')
                        """)
                .param("run", id)
                .param("school", school.value())
                .param("outcome", outcome.name())
                .param("low", low)
                .update();
        return this;
    }

    public long id() {
        return id;
    }
}
