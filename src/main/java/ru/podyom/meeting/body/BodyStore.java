package ru.podyom.meeting.body;

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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.document.FileId;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.Scope;
import ru.podyom.people.PersonName;

/** SQL of bodies, their members and changes. */
@Repository
class BodyStore {

    /** Who sees the whole territory sees its bodies. */
    static final String SEEN = " (b.region_id = any(:scopeRegions) or b.municipality_id = any(:scopeMunicipalities)) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    BodyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    JdbcClient.StatementSpec seen(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers());
    }

    Optional<Body> byId(Scope scope, BodyId id) {
        return seen("""
                        select b.*, coalesce(m.name, r.name) as territory, coalesce(m.zone, r.zone) as zone
                          from meeting.body b
                          join authority.region_view r on r.id = b.region_id
                          left join authority.municipality_view m on m.id = b.municipality_id
                         where b.id = :id and\s""" + SEEN, scope)
                .param("id", id.value())
                .query((row, n) -> body(row, members(scope, id)))
                .optional();
    }

    private static Body body(ResultSet row, List<BodyMember> members) throws SQLException {
        Long municipality = row.getObject("municipality_id", Long.class);
        Long file = row.getObject("order_file_id", Long.class);
        return new Body(
                new BodyId(row.getLong("id")),
                new Territory(
                        new RegionId(row.getLong("region_id")),
                        municipality == null ? null : new MunicipalityId(municipality),
                        row.getString("territory")),
                new BodyData(
                        row.getString("name"),
                        BodyKind.valueOf(row.getString("kind")),
                        new BodyOrder(
                                row.getString("order_document"),
                                row.getString("order_number"),
                                row.getObject("order_date", LocalDate.class),
                                file == null ? null : new FileId(file),
                                row.getString("order_file_name")),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        new QuorumRule(
                                row.getInt("quorum_part"), row.getInt("quorum_whole"), row.getBoolean("quorum_more"))),
                members,
                new Revision(
                        row.getInt("version"), row.getTimestamp("changed_at").toInstant(), row.getString("changed_by")),
                ZoneId.of(row.getString("zone")));
    }

    private List<BodyMember> members(Scope scope, BodyId id) {
        return jdbc.sql("""
                        select c.*, n.family, n.given, n.patronymic, coalesce(concat_ws(', ', h.title, h.school), '') as held
                          from meeting.body_member c
                          join people.person_view n on n.id = c.person_id
                          left join lateral (
                               select p.title, s.short_name as school from people.position_view p
                                 left join school.school_view s on s.id = p.school_id
                                where p.person_id = c.person_id and (p.ended_on is null or p.ended_on >= :today)
                                order by case p.duty when 'HEAD' then 0 when 'OFFICE_HEAD' then 0 when 'DEPUTY' then 1 else 2 end,
                                         p.id limit 1) h on true
                         where c.body_id = :id
                         order by case c.role when 'CHAIR' then 0 when 'DEPUTY' then 1 when 'SECRETARY' then 2 else 3 end,
                                  n.family, n.given, c.id
                        """)
                .param("id", id.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, n) -> new BodyMember(
                        row.getLong("id"),
                        new PersonId(row.getLong("person_id")),
                        scope.personalData()
                                ? new PersonName(
                                        row.getString("family"), row.getString("given"), row.getString("patronymic"))
                                : null,
                        row.getString("held"),
                        MemberRole.valueOf(row.getString("role")),
                        row.getString("union_name"),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    /** Empty where the territory has a body of that name from that day. */
    OptionalLong insert(Territory territory, BodyData data, Actor by) {
        try {
            return OptionalLong.of(written(jdbc.sql("""
                                    insert into meeting.body
                                           (region_id, municipality_id, name, kind, order_document, order_number, order_date,
                                            order_file_id, order_file_name, started_on, ends_on, quorum_part, quorum_whole,
                                            quorum_more, changed_at, changed_by)
                                    values (:region, :municipality, :name, :kind, :document, :number, :date, :file, :fileName,
                                            :from, :until, :part, :whole, :more, :now, :by)
                                    returning id
                                    """), data, by)
                    .param("region", territory.region().value())
                    .param("municipality", number(territory.municipality()), Types.BIGINT)
                    .query(Long.class)
                    .single());
        } catch (DuplicateKeyException taken) {
            return OptionalLong.empty();
        }
    }

    /** False where the body was changed since the version was read. */
    boolean update(BodyId id, int version, BodyData data, Actor by) {
        return written(jdbc.sql("""
                                update meeting.body
                                   set name = :name, kind = :kind, order_document = :document, order_number = :number,
                                       order_date = :date, order_file_id = :file, order_file_name = :fileName,
                                       started_on = :from, ends_on = :until, quorum_part = :part, quorum_whole = :whole,
                                       quorum_more = :more, version = version + 1, changed_at = :now, changed_by = :by
                                 where id = :id and version = :version
                                """), data, by)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, BodyData data, Actor by) {
        FileId file = data.order().file();
        return sql.param("name", data.name())
                .param("kind", data.kind().name())
                .param("document", data.order().document())
                .param("number", data.order().number())
                .param("date", Date.valueOf(data.order().date()))
                .param("file", file == null ? null : file.value(), Types.BIGINT)
                .param("fileName", data.order().fileName())
                .param("from", Date.valueOf(data.from()))
                .param("until", day(data.until()), Types.DATE)
                .param("part", data.quorum().part())
                .param("whole", data.quorum().whole())
                .param("more", data.quorum().more())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name());
    }

    void addMember(BodyId id, NewMember member) {
        jdbc.sql("""
                        insert into meeting.body_member (body_id, person_id, role, union_name, started_on)
                        values (:body, :person, :role, :union, :from)
                        """)
                .param("body", id.value())
                .param("person", member.person().value())
                .param("role", member.role().name())
                .param("union", member.union())
                .param("from", Date.valueOf(member.from()))
                .update();
    }

    boolean endMember(BodyId id, long member, LocalDate day) {
        return jdbc.sql("""
                        update meeting.body_member set ended_on = :day where id = :member and body_id = :body and ended_on is null
                        """)
                        .param("day", Date.valueOf(day))
                        .param("member", member)
                        .param("body", id.value())
                        .update()
                == 1;
    }

    void remember(BodyId id, String what, Actor by) {
        jdbc.sql("insert into meeting.body_change (body_id, at, by_name, what) values (:body, :now, :by, :what)")
                .param("body", id.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .param("what", what)
                .update();
    }

    /** The latest first. */
    List<BodyChange> changes(BodyId id) {
        return jdbc.sql(
                        "select at, by_name, what from meeting.body_change where body_id = :body order by id desc limit 200")
                .param("body", id.value())
                .query((row, n) -> new BodyChange(
                        row.getTimestamp("at").toInstant(), row.getString("by_name"), row.getString("what")))
                .list();
    }

    private static @Nullable Long number(@Nullable MunicipalityId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
