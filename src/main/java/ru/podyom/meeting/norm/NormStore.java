package ru.podyom.meeting.norm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** SQL of normative documents and of the points that rest on them. */
@Repository
class NormStore {

    private static final Map<String, String> ORDERS = Map.of(
            "title", "x.title",
            "kind", "x.kind",
            "issuer", "x.issuer",
            "number", "x.number",
            "date", "x.issued_on",
            "level", "x.territory nulls first",
            "points", "x.points");

    /** Federal ones are seen by all; a region's and a municipality's by who sees any part of it. */
    private static final String SEEN = """
             (n.region_id is null
              or n.region_id = any(:scopeRegions)
              or n.municipality_id = any(:scopeMunicipalities)
              or exists (select from authority.municipality_view v where v.region_id = n.region_id
                            and (n.municipality_id is null or n.municipality_id = v.id)
                            and (v.id = any(:scopeMunicipalities)
                                 or exists (select from school.school_view s
                                             where s.municipality_id = v.id and s.id = any(:scopeSchools)))))
            """;

    private static final String ROWS = """
            select n.*, coalesce(m.name, r.name) as territory,
                   (select count(*) from meeting.norm_point p where p.norm_id = n.id) as points
              from meeting.norm n
              left join authority.region_view r on r.id = n.region_id
              left join authority.municipality_view m on m.id = n.municipality_id
             where
            """ + SEEN;

    private final JdbcClient jdbc;
    private final Clock clock;

    NormStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec seen(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }

    PageOf<Norm> page(Scope scope, TableQuery query) {
        var words = SearchText.words(query.search());
        var found = seen(
                        "select x.*, count(*) over () as total from (" + ROWS + """
                             and (:kind::text is null or n.kind = :kind)
                             and (:state::text is not null or n.ends_on is null or n.ends_on >= :today)
                            ) x where true
                            """
                                + SearchText.condition(words, "x.sought") + " order by "
                                + query.orderBy(ORDERS, "x.issued_on desc nulls last, x.title, x.id")
                                + " limit :limit offset :offset",
                        scope)
                .param("kind", query.filter("kind"))
                .param("state", query.filter("state"))
                .param("today", LocalDate.now(clock))
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(found, words), (row, n) -> norm(row));
    }

    Optional<Norm> byId(Scope scope, long id) {
        return seen(ROWS + " and n.id = :id", scope)
                .param("id", id)
                .query((row, n) -> norm(row))
                .optional();
    }

    private static Norm norm(ResultSet row) throws SQLException {
        Long region = row.getObject("region_id", Long.class);
        Long municipality = row.getObject("municipality_id", Long.class);
        Territory territory = region == null
                ? null
                : new Territory(
                        new RegionId(region),
                        municipality == null ? null : new MunicipalityId(municipality),
                        row.getString("territory"));
        return new Norm(
                row.getLong("id"),
                territory,
                new NormData(
                        NormKind.valueOf(row.getString("kind")),
                        row.getString("issuer"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("title"),
                        row.getString("link"),
                        row.getString("source"),
                        row.getObject("ends_on", LocalDate.class)),
                row.getInt("points"),
                new Revision(
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")));
    }

    long insert(@Nullable Territory territory, NormData data, Actor by) {
        MunicipalityId municipality = territory == null ? null : territory.municipality();
        return written(jdbc.sql("""
                                insert into meeting.norm
                                       (region_id, municipality_id, kind, issuer, number, issued_on, title, link, source, ends_on,
                                        sought, changed_at, changed_by)
                                values (:region, :municipality, :kind, :issuer, :number, :date, :title, :link, :source, :until,
                                        :sought, :now, :by)
                                returning id
                                """), data, by)
                .param("region", territory == null ? null : territory.region().value(), Types.BIGINT)
                .param("municipality", municipality == null ? null : municipality.value(), Types.BIGINT)
                .query(Long.class)
                .single();
    }

    /** False where it was changed since the version was read. */
    boolean update(long id, int version, NormData data, Actor by) {
        return written(jdbc.sql("""
                                update meeting.norm
                                   set kind = :kind, issuer = :issuer, number = :number, issued_on = :date, title = :title,
                                       link = :link, source = :source, ends_on = :until, sought = :sought,
                                       version = version + 1, changed_at = :now, changed_by = :by
                                 where id = :id and version = :version
                                """), data, by)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, NormData data, Actor by) {
        return statement
                .param("kind", data.kind().name())
                .param("issuer", data.issuer())
                .param("number", data.number())
                .param("date", data.date(), Types.DATE)
                .param("title", data.title())
                .param("link", data.link())
                .param("source", data.source())
                .param("until", data.until(), Types.DATE)
                .param("sought", data.sought())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name());
    }

    /** False where points rest on it. */
    boolean delete(long id) {
        return jdbc.sql("""
                        delete from meeting.norm n
                         where n.id = ? and not exists (select from meeting.norm_point p where p.norm_id = n.id)
                        """).param(id).update() == 1;
    }

    /** Points of minutes of the scope that rest on the document, the newest minutes first. */
    List<NormPoint> points(Scope scope, long id) {
        return seen("""
                        select p.minutes_id, p.place, d.no, d.text, i.kind, i.number, i.day
                          from meeting.norm_point p
                          join meeting.minutes i on i.id = p.minutes_id
                          join meeting.decision d on d.minutes_id = p.minutes_id and d.place = p.place
                         where p.norm_id = :id
                           and (i.region_id = any(:scopeRegions) or i.municipality_id = any(:scopeMunicipalities)
                                or d.school_ids && :scopeSchools::bigint[])
                         order by i.day desc nulls last, i.id desc, p.place
                        """, scope).param("id", id).query((row, n) -> point(row)).list();
    }

    private static NormPoint point(ResultSet row) throws SQLException {
        var kind = MinutesKind.valueOf(row.getString("kind"));
        var number = row.getString("number");
        return new NormPoint(
                row.getLong("minutes_id"),
                row.getInt("place"),
                kind.title() + (number.isEmpty() ? "" : " № " + number) + " от "
                        + Words.day(row.getObject("day", LocalDate.class)),
                row.getString("no"),
                row.getString("text"));
    }

    /** Documents of the points of minutes, by place of the point. */
    Map<Integer, List<Norm>> ofMinutes(Scope scope, MinutesId minutes) {
        Map<Integer, List<Norm>> found = new LinkedHashMap<>();
        seen("select x.*, p.place as point from (" + ROWS + """
                ) x join meeting.norm_point p on p.norm_id = x.id where p.minutes_id = :minutes order by p.place, x.title, x.id
                """, scope)
                .param("minutes", minutes.value())
                .query(row -> {
                    found.computeIfAbsent(row.getInt("point"), _ -> new ArrayList<>())
                            .add(norm(row));
                });
        return found;
    }

    /** Documents in force to choose from, by number. */
    Map<String, String> choices(Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>();
        seen(ROWS + " and (n.ends_on is null or n.ends_on >= :today) order by n.title, n.id", scope)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> norm(row))
                .list()
                .forEach(norm ->
                        choices.put(Long.toString(norm.id()), norm.data().quoted()));
        return choices;
    }

    void link(long id, MinutesId minutes, int place) {
        jdbc.sql("insert into meeting.norm_point (norm_id, minutes_id, place) values (?, ?, ?) on conflict do nothing")
                .params(id, minutes.value(), place)
                .update();
    }

    void unlink(long id, MinutesId minutes, int place) {
        jdbc.sql("delete from meeting.norm_point where norm_id = ? and minutes_id = ? and place = ?")
                .params(id, minutes.value(), place)
                .update();
    }
}
