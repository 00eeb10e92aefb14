package ru.podyom.measure.reminder;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.notice.Matter;
import ru.podyom.notice.MatterSource;

/** Measures that end soon, as matters of the school that carries them out; those over and not judged, of the office. */
@Repository
class MeasureMatterStore implements MatterSource {

    private static final int TO_JUDGE = 3;
    private static final int SOON = 4;
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    MeasureMatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Matter> matters(Scope scope, Actor actor, LocalDate today, LocalDate until) {
        boolean judges = actor.role() == Role.COORDINATOR;
        if (!judges && actor.role() != Role.HEAD) {
            return List.of();
        }
        return jdbc.sql("""
                        select e.id, e.title, e.ends_on, coalesce(s.short_name, m.name) as place
                          from measure.measure e
                          join authority.municipality_view m on m.id = e.municipality_id
                          left join school.school_view s on s.id = e.school_id
                         where e.undone_at is null and e.effectiveness is null and e.ends_on <= :until
                           and (:judges and e.municipality_id = any(:municipalities)
                                or e.school_id = any(:schools) and e.ends_on >= :today)
                         order by e.ends_on, e.id limit :most
                        """)
                .param("judges", judges)
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .param("today", Date.valueOf(today))
                .param("until", Date.valueOf(until))
                .param("most", MOST)
                .query((row, n) -> {
                    var ends = row.getObject("ends_on", LocalDate.class);
                    boolean over = ends.isBefore(today);
                    return new Matter(
                            over ? TO_JUDGE : SOON,
                            over ? "Пора оценить меру" : "Мера заканчивается",
                            ends,
                            row.getString("title") + (judges ? " — " + row.getString("place") : ""),
                            "/measures/" + row.getLong("id"));
                })
                .list();
    }
}
