package ru.podyom.bench;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.access.Accounts;
import ru.podyom.access.NewAccount;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;

/** A region of 640 schools with 25 works a year from 2014 to 2023, written straight into the tables. */
final class InventedRegion {

    static final int SCHOOLS = 640;
    static final int PUPILS = 50;
    static final Actor ACTOR = new Actor(new AccountId(0), "bench", "Замер", Role.OPERATOR);

    private InventedRegion() {}

    /**
     * Enters a region with forty-four municipalities and ten years of results.
     *
     * @param pupils rows of pupils behind each count
     * @return number of the region
     */
    static long fill(JdbcClient jdbc, int pupils) {
        for (String sql : List.of(
                "insert into authority.region (name, code, zone, changed_at, changed_by) values ('Край', 99, 'UTC', now(), 'bench')",
                "insert into authority.municipality (region_id, name, zone, changed_at, changed_by)"
                        + " select id, 'Район ' || n, 'UTC', now(), 'bench' from authority.region, generate_series(1, 44) n",
                """
                insert into school.school (region_id, municipality_id, official_name, short_name, kind, legal_form,
                       locality, rural, levels, growth_point, status, search_text, changed_at, changed_by)
                select m.region_id, m.id, 'Школа ' || n, case when n > 400 then 'Школа ' else 'Малая школа ' end || n,
                       'SECONDARY', 'UNKNOWN', '', true, '{}', false, 'ACTIVE', '', now(), 'bench'
                  from generate_series(1, %d) n
                  join (select *, row_number() over (order by id) as place from authority.municipality) m
                    on m.place = 1 + n %% 44
                """.formatted(SCHOOLS),
                "insert into document.file (sha256, bytes, stored_at)"
                        + " select md5(n::text) || md5(n::text), 1, now() from generate_series(1, 250) n",
                """
                insert into assessment.sitting (kind, year, grade, subject)
                select 'VPR', y, g, s from generate_series(2014, 2023) y, generate_series(4, 8) g,
                       unnest(array['Русский язык', 'Математика', 'Биология', 'История', 'География']) s
                """,
                """
                insert into assessment.result_import (region_id, file_id, file_name, sha256, sitting_id, state,
                       created_by, created_by_name, created_at, committed_at)
                select r.id, f.id, 'файл.xlsx', f.sha256, f.id, 'COMMITTED', 0, 'bench', now(), now()
                  from authority.region r, document.file f
                """,
                """
                insert into assessment.school_result (import_id, sitting_id, school_id, code_written, participants,
                       failed, absent, refused, sources)
                select i.id, i.sitting_id, s.id, '', %d, (s.id * 7 + i.id * 13) %% 40, 0, 0,
                       '[{"sheet":"Sheet","firstRow":2,"lastRow":51}]'
                  from assessment.result_import i, school.school s
                """.formatted(PUPILS),
                """
                insert into assessment.participant_result (year, import_id, school_id, sheet, row, participant,
                       class_group, status, total, mark)
                select g.year, r.import_id, r.school_id, 'Sheet', 1 + n, n::text, 'А', 'PARTICIPANT', n %% 20, 2 + n %% 4
                  from assessment.school_result r
                  join assessment.sitting g on g.id = r.sitting_id, generate_series(1, %d) n
                """.formatted(pupils),
                "vacuum analyze")) {
            jdbc.sql(sql).update();
        }
        return jdbc.sql("select id from authority.region where code = 99")
                .query(Long.class)
                .single();
    }

    /** Opens an account of the region's operator. */
    static void open(ApplicationContext context, long region, String login, String password) {
        context.getBean(Accounts.class)
                .open(
                        new NewAccount(
                                login,
                                password,
                                "Замер",
                                Role.OPERATOR,
                                "Край",
                                ZoneId.of("UTC"),
                                new RegionId(region),
                                null,
                                Set.of()),
                        ACTOR);
    }
}
