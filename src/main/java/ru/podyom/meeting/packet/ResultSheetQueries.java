package ru.podyom.meeting.packet;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.kernel.SmallCounts;

/** «Результаты процедур»: sums of the territory for the last year with results; no school is set beside another. */
@Component
class ResultSheetQueries implements PacketSheet {

    private final JdbcClient jdbc;

    ResultSheetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "results";
    }

    @Override
    public String title() {
        return "Результаты процедур";
    }

    @Override
    public Sheet of(Scope scope, Territory territory, LocalDate today) {
        MunicipalityId municipality = territory.municipality();
        List<List<String>> rows = jdbc.sql("""
                        with r as (
                          select v.* from assessment.current_result_view v join school.school_view s on s.id = v.school_id
                           where v.participants > 0 and s.region_id = :region
                             and (:municipality::bigint is null or s.municipality_id = :municipality))
                        select r.kind, r.year, r.grade, r.subject, count(distinct r.school_id) as schools,
                               sum(r.participants) as participants, sum(r.failed) as failed
                          from r where r.year = (select max(q.year) from r q where q.kind = r.kind)
                         group by r.kind, r.year, r.grade, r.subject
                         order by r.kind, r.year desc, r.grade, r.subject
                        """)
                .param("region", territory.region().value())
                .param("municipality", municipality == null ? null : municipality.value(), Types.BIGINT)
                .query((row, n) -> {
                    Share failed = new Share(row.getInt("failed"), row.getInt("participants"));
                    boolean shown = SmallCounts.mayBeSeen(scope, failed);
                    return List.of(
                            new Procedure(
                                            ProcedureKind.valueOf(row.getString("kind")),
                                            row.getInt("year"),
                                            row.getInt("grade"),
                                            row.getString("subject"))
                                    .title(),
                            row.getString("schools"),
                            Integer.toString(failed.of()),
                            shown ? Integer.toString(failed.part()) : SmallCounts.HIDDEN,
                            shown ? failed.text() : SmallCounts.HIDDEN);
                })
                .list();
        return new Sheet(
                title(),
                "Последний год каждой процедуры; сумма по школам территории, загруженная в систему.",
                List.of("Процедура", "Школ", "Участников", "Не преодолели порог", "Доля"),
                rows,
                "Результатов нет.");
    }
}
