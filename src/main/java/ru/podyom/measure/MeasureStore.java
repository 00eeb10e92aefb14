package ru.podyom.measure;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.ui.SearchText;

/** SQL of measures; an undone one stays in the table and counts for nothing. */
@Repository
class MeasureStore {

    /** A measure of a municipality is seen by those who see the municipality, one of a school by those who see the school. */
    static final String SELECT = """
            select e.*, coalesce(s.short_name, m.name) as place_name, m.name as municipality, m.zone, n.id as carried_to,
                   case when e.effectiveness is not null then e.effectiveness when e.started_on > :today then 'AHEAD'
                        when e.ends_on < :today then 'UNJUDGED' else 'RUNNING' end as state
              from measure.measure e
              join authority.municipality_view m on m.id = e.municipality_id
              left join school.school_view s on s.id = e.school_id
              left join measure.measure n on n.carried_from = e.id and n.undone_at is null
             where (e.region_id = any(:scopeRegions) or e.municipality_id = any(:scopeMunicipalities)
                    or e.school_id = any(:scopeSchools))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasureStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    JdbcClient.StatementSpec seen(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .param("today", Date.valueOf(today()));
    }

    Optional<Measure> byId(Scope scope, long id, boolean undone) {
        return seen(SELECT + " and (e.undone_at is not null) = :undone and e.id = :id", scope)
                .param("id", id)
                .param("undone", undone)
                .query((row, n) -> measure(row, scope))
                .optional();
    }

    /** Measures of a school, the latest period first. */
    List<Measure> of(Scope scope, SchoolId school) {
        return seen(
                        SELECT
                                + " and e.undone_at is null and e.school_id = :school order by e.started_on desc, e.id desc",
                        scope)
                .param("school", school.value())
                .query((row, n) -> measure(row, scope))
                .list();
    }

    static Measure measure(ResultSet row, Scope scope) throws SQLException {
        Long school = row.getObject("school_id", Long.class);
        String effectiveness = row.getString("effectiveness");
        return new Measure(
                row.getLong("id"),
                new NewMeasure(
                        new Place(
                                new MunicipalityId(row.getLong("municipality_id")),
                                school == null ? null : new SchoolId(school)),
                        row.getString("title"),
                        Direction.valueOf(row.getString("direction")),
                        new Origin(
                                OriginKind.valueOf(row.getString("origin")),
                                row.getObject("origin_id", Long.class),
                                row.getObject("origin_place", Integer.class),
                                row.getString("origin_text")),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("responsible"),
                        row.getString("expected"),
                        row.getString("indicator"),
                        gauge(row, "before"),
                        gauge(row, "after")),
                row.getString("place_name"),
                row.getString("municipality"),
                effectiveness == null
                        ? null
                        : new Measure.Judgement(
                                Effectiveness.valueOf(effectiveness),
                                row.getString("grounds"),
                                row.getObject("judged_on", LocalDate.class),
                                scope.personalData() ? row.getString("judged_by") : ""),
                row.getObject("carried_from", Long.class),
                row.getObject("carried_to", Long.class),
                new Revision(
                        row.getInt("version"), row.getTimestamp("changed_at").toInstant(), row.getString("changed_by")),
                ZoneId.of(row.getString("zone")));
    }

    private static Gauge gauge(ResultSet row, String name) throws SQLException {
        Integer part = row.getObject(name + "_part", Integer.class);
        return new Gauge(
                part == null ? null : new Share(part, row.getInt(name + "_of")), row.getString(name + "_text"));
    }

    /** Empty where the measure it goes on from was carried over already. */
    OptionalLong insert(NewMeasure said, @Nullable Long carriedFrom, Actor by) {
        try {
            return OptionalLong.of(put(jdbc.sql("""
                            insert into measure.measure
                                   (region_id, municipality_id, school_id, title, direction, origin, origin_id, origin_place, origin_text,
                                    started_on, ends_on, responsible, expected, indicator, before_part, before_of, before_text,
                                    after_part, after_of, after_text, carried_from, search_text, changed_at, changed_by)
                            select m.region_id, m.id, :school, :title, :direction, :origin, :originId, :originPlace, :originText,
                                   :from, :until, :responsible, :expected, :indicator, :beforePart, :beforeOf, :beforeText,
                                   :afterPart, :afterOf, :afterText, :carriedFrom, :search, :now, :by
                              from authority.municipality_view m where m.id = :municipality
                            returning id
                            """).param("carriedFrom", carriedFrom, Types.BIGINT), said, by)
                    .query(Long.class)
                    .single());
        } catch (DuplicateKeyException carriedAlready) {
            return OptionalLong.empty();
        }
    }

    /** Whether the state was still the one of that number and not judged, and is changed now. */
    boolean update(long id, int version, NewMeasure said, Actor by) {
        return put(jdbc.sql("""
                        update measure.measure e
                           set region_id = m.region_id, municipality_id = m.id, school_id = :school, title = :title,
                               direction = :direction, origin = :origin, origin_id = :originId, origin_place = :originPlace,
                               origin_text = :originText,
                               started_on = :from, ends_on = :until, responsible = :responsible, expected = :expected,
                               indicator = :indicator, before_part = :beforePart, before_of = :beforeOf,
                               before_text = :beforeText, after_part = :afterPart, after_of = :afterOf, after_text = :afterText,
                               search_text = :search, version = version + 1, changed_at = :now, changed_by = :by
                          from authority.municipality_view m
                         where m.id = :municipality and e.id = :id and e.version = :version and e.effectiveness is null
                           and e.undone_at is null
                        """).param("id", id).param("version", version), said, by)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec put(JdbcClient.StatementSpec sql, NewMeasure said, Actor by) {
        SchoolId school = said.place().school();
        Share before = said.before().share();
        Share after = said.after().share();
        return sql.param("municipality", said.place().municipality().value())
                .param("school", school == null ? null : school.value(), Types.BIGINT)
                .param("title", said.title())
                .param("direction", said.direction().name())
                .param("origin", said.origin().kind().name())
                .param("originId", said.origin().id(), Types.BIGINT)
                .param("originPlace", said.origin().place(), Types.INTEGER)
                .param("originText", said.origin().text())
                .param("from", Date.valueOf(said.from()))
                .param("until", Date.valueOf(said.until()))
                .param("responsible", said.responsible())
                .param("expected", said.expected())
                .param("indicator", said.indicator())
                .param("beforePart", before == null ? null : before.part(), Types.INTEGER)
                .param("beforeOf", before == null ? null : before.of(), Types.INTEGER)
                .param("beforeText", said.before().words())
                .param("afterPart", after == null ? null : after.part(), Types.INTEGER)
                .param("afterOf", after == null ? null : after.of(), Types.INTEGER)
                .param("afterText", said.after().words())
                .param(
                        "search",
                        SearchText.stored(Stream.of(
                                said.title(),
                                said.origin().text(),
                                said.responsible(),
                                said.expected(),
                                said.indicator())))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name());
    }

    /** Writes the effectiveness down, or with null takes it back; false where somebody changed the measure since. */
    boolean judge(long id, int version, Measure.@Nullable Judgement judgement, Actor by) {
        return jdbc.sql("""
                        update measure.measure
                           set effectiveness = :effectiveness, grounds = :grounds, judged_on = :day, judged_by = :judge,
                               version = version + 1, changed_at = :now, changed_by = :by
                         where id = :id and version = :version and (effectiveness is null) = :judging and undone_at is null
                        """)
                        .param(
                                "effectiveness",
                                judgement == null
                                        ? null
                                        : judgement.effectiveness().name(),
                                Types.VARCHAR)
                        .param("grounds", judgement == null ? null : judgement.grounds(), Types.VARCHAR)
                        .param("day", judgement == null ? null : Date.valueOf(judgement.day()), Types.DATE)
                        .param("judge", judgement == null ? null : judgement.by(), Types.VARCHAR)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .param("id", id)
                        .param("version", version)
                        .param("judging", judgement != null)
                        .update()
                == 1;
    }

    /** Takes a measure back, or brings it again; false where it has meanwhile gone on in another way. */
    boolean undo(long id, boolean undone, Actor by) {
        try {
            return jdbc.sql("update measure.measure set undone_at = :at, undone_by = :by where id = :id")
                            .param("at", undone ? Timestamp.from(clock.instant()) : null, Types.TIMESTAMP)
                            .param("by", undone ? by.name() : null, Types.VARCHAR)
                            .param("id", id)
                            .update()
                    == 1;
        } catch (DuplicateKeyException carriedAgain) {
            return false;
        }
    }
}
