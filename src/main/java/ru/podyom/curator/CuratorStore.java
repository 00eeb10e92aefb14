package ru.podyom.curator;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.people.PersonName;

/** SQL of curatorships; an undone one stays in the table and counts for nothing. */
@Repository
class CuratorStore {

    /** Asks for {@code :personal} and {@code :today}; without the right to names they leave the database empty. */
    static final String SELECT = """
            select c.*, s.short_name as school_name, s.municipality_id, m.name as municipality, m.zone,
                   case when :personal then n.family else '' end as family,
                   case when :personal then n.given else '' end as given,
                   case when :personal then n.patronymic else '' end as patronymic,
                   coalesce(concat_ws(', ', held.title, held.school), '') as position, coalesce(held.stable, false) as stable,
                   (select count(*) from curator.curatorship o
                     where o.person_id = c.person_id and o.undone_at is null and o.started_on <= :today
                       and coalesce(o.ended_on, o.ends_on, :today) >= :today) as load,
                   ' ' || lower(translate(concat_ws(' ', case when :personal then concat_ws(' ', n.family, n.given, n.patronymic) end,
                       s.search_text, held.title, held.school, c.order_number), 'Ёё-', 'Ее')) || ' ' as sought
              from curator.curatorship c
              join school.school_view s on s.id = c.school_id
              join authority.municipality_view m on m.id = s.municipality_id
              join people.person_view n on n.id = c.person_id
              left join lateral (
                   select p.title, q.short_name as school,
                          exists (select 1 from identification.list_entry_view l
                                   where l.school_id = p.school_id and l.category = 'HIGH_RESULTS' and l.newest) as stable
                     from people.position_view p
                     left join school.school_view q on q.id = p.school_id
                    where p.person_id = c.person_id and (p.ended_on is null or p.ended_on >= :today)
                    order by case p.duty when 'HEAD' then 0 when 'DEPUTY' then 1 else 2 end, p.id limit 1) held on true
             where c.undone_at is null and\s""" + Seen.SCHOOL;

    private final JdbcClient jdbc;
    private final Clock clock;

    CuratorStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    JdbcClient.StatementSpec seen(String sql, Scope scope) {
        return jdbc.sql(sql).params(Seen.parameters(scope)).param("today", Date.valueOf(LocalDate.now(clock)));
    }

    Optional<Curatorship> byId(Scope scope, long id) {
        return seen(SELECT + " and c.id = :id", scope)
                .param("id", id)
                .query((row, n) -> curatorship(row, scope))
                .optional();
    }

    /** Curators of a school, the latest term first. */
    List<Curatorship> of(Scope scope, SchoolId school) {
        return seen(SELECT + " and c.school_id = :school order by c.started_on desc, c.id desc", scope)
                .param("school", school.value())
                .query((row, n) -> curatorship(row, scope))
                .list();
    }

    /** A curatorship of the kind whose term meets the given one. */
    Optional<Curatorship> meeting(Scope scope, NewCuratorship wanted) {
        return seen(SELECT + """
                         and c.school_id = :school and c.kind = :kind
                         and daterange(c.started_on, coalesce(c.ended_on, c.ends_on), '[]') && daterange(:from, :until, '[]')
                         order by c.started_on limit 1
                        """, scope)
                .param("school", wanted.school().value())
                .param("kind", wanted.kind().name())
                .param("from", Date.valueOf(wanted.from()))
                .param("until", day(wanted.until()), Types.DATE)
                .query((row, n) -> curatorship(row, scope))
                .optional();
    }

    static Curatorship curatorship(ResultSet row, Scope scope) throws SQLException {
        return new Curatorship(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                scope.personalData()
                        ? new PersonName(row.getString("family"), row.getString("given"), row.getString("patronymic"))
                        : null,
                row.getString("position"),
                new SchoolId(row.getLong("school_id")),
                row.getString("school_name"),
                row.getString("municipality"),
                CuratorKind.valueOf(row.getString("kind")),
                new AppointmentOrder(
                        row.getString("order_document"),
                        row.getString("order_number"),
                        row.getObject("order_date", LocalDate.class)),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"),
                row.getBoolean("stable"),
                row.getString("stable_ground"),
                row.getInt("load"),
                new Revision(
                        row.getInt("version"), row.getTimestamp("changed_at").toInstant(), row.getString("changed_by")),
                ZoneId.of(row.getString("zone")));
    }

    /** Empty where another curatorship of the kind was entered in the same moment. */
    OptionalLong insert(NewCuratorship wanted, Actor by) {
        try {
            return OptionalLong.of(jdbc.sql("""
                            insert into curator.curatorship
                                   (person_id, school_id, kind, order_document, order_number, order_date, started_on,
                                    ends_on, stable_ground, changed_at, changed_by)
                            values (:person, :school, :kind, :document, :number, :date, :from, :until, :ground, :now, :by)
                            returning id
                            """)
                    .param("person", wanted.person().value())
                    .param("school", wanted.school().value())
                    .param("kind", wanted.kind().name())
                    .param("document", wanted.order().document())
                    .param("number", wanted.order().number())
                    .param("date", Date.valueOf(wanted.order().date()))
                    .param("from", Date.valueOf(wanted.from()))
                    .param("until", day(wanted.until()), Types.DATE)
                    .param("ground", wanted.stableGround())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("by", by.name())
                    .query(Long.class)
                    .single());
        } catch (DataIntegrityViolationException taken) {
            return OptionalLong.empty();
        }
    }

    /** Ends the term, or with null opens it again; false where the state was changed since. */
    boolean end(long id, int version, @Nullable LocalDate day, @Nullable String reason, Actor by) {
        try {
            return jdbc.sql("""
                            update curator.curatorship
                               set ended_on = :day, end_reason = :reason, version = version + 1, changed_at = :now, changed_by = :by
                             where id = :id and version = :version and undone_at is null
                            """)
                            .param("day", day(day), Types.DATE)
                            .param("reason", reason, Types.VARCHAR)
                            .param("now", Timestamp.from(clock.instant()))
                            .param("by", by.name())
                            .param("id", id)
                            .param("version", version)
                            .update()
                    == 1;
        } catch (DataIntegrityViolationException taken) {
            return false;
        }
    }

    /** Whether an interview or a visit was written down under the appointment. */
    boolean hasWork(long id) {
        return jdbc.sql("""
                        select exists (select 1 from curator.interview i where i.curatorship_id = :id)
                            or exists (select 1 from curator.visit v where v.curatorship_id = :id and v.undone_at is null)
                        """).param("id", id).query(Boolean.class).single();
    }

    boolean undo(long id, Actor by) {
        return jdbc.sql(
                                "update curator.curatorship set undone_at = :now, undone_by = :by where id = :id and undone_at is null")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
