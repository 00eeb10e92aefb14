package ru.podyom.people;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/** SQL of persons, their positions and contacts. */
@Repository
class PersonStore {

    /** A person is seen with the municipality, or with a school where the person holds or held a position. */
    static final String IN_SCOPE = """
            (p.region_id = any(:scopeRegions) or p.municipality_id = any(:scopeMunicipalities)
             or exists (select 1 from people.position o where o.person_id = p.id and o.school_id = any(:scopeSchools)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static JdbcClient.StatementSpec put(JdbcClient.StatementSpec sql, Scope scope) {
        return sql.param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }

    /** Empty also where the scope shows no personal data. */
    Optional<Person> byId(Scope scope, PersonId id) {
        return put(jdbc.sql("""
                        select p.id, p.municipality_id, m.name as municipality, p.family, p.given, p.patronymic,
                               p.version, p.changed_at, p.changed_by
                          from people.person p
                          join authority.municipality_view m on m.id = p.municipality_id
                         where p.id = :id and :personal and\s""" + IN_SCOPE), scope)
                .param("id", id.value())
                .param("personal", scope.personalData())
                .query((row, n) -> person(row, positions(id)))
                .optional();
    }

    private static Person person(ResultSet row, List<Position> positions) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                new MunicipalityId(row.getLong("municipality_id")),
                row.getString("municipality"),
                name(row),
                positions,
                new Revision(
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")));
    }

    static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("family"), row.getString("given"), row.getString("patronymic"));
    }

    private List<Position> positions(PersonId id) {
        return jdbc.sql("""
                        select o.id, o.duty, o.title, o.school_id, s.short_name, o.started_on, o.ended_on
                          from people.position o
                          left join school.school_view s on s.id = o.school_id
                         where o.person_id = :id
                         order by o.ended_on desc nulls first, o.started_on desc nulls last, o.id desc
                        """)
                .param("id", id.value())
                .query(PersonStore::position)
                .list();
    }

    static Position position(ResultSet row, int number) throws SQLException {
        Long school = row.getObject("school_id", Long.class);
        return new Position(
                row.getLong("id"),
                Duty.valueOf(row.getString("duty")),
                row.getString("title"),
                school == null ? null : new SchoolId(school),
                row.getString("short_name"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    List<Contact> contacts(PersonId id) {
        return jdbc.sql("select id, kind, value from people.contact where person_id = :id order by kind desc, id")
                .param("id", id.value())
                .query((row, n) -> new Contact(
                        row.getLong("id"), Contact.Kind.valueOf(row.getString("kind")), row.getString("value")))
                .list();
    }

    /** Persons of a municipality, for telling who is meant by a name. */
    List<Known> known(MunicipalityId municipality) {
        return jdbc.sql("select id, family, given, patronymic from people.person where municipality_id = :municipality")
                .param("municipality", municipality.value())
                .query((row, n) -> new Known(new PersonId(row.getLong("id")), name(row)))
                .list();
    }

    /** A person by name alone. */
    record Known(PersonId id, PersonName name) {}

    PersonId insert(RegionId region, MunicipalityId municipality, PersonName name, Actor by) {
        return new PersonId(named(jdbc.sql("""
                        insert into people.person
                               (region_id, municipality_id, family, given, patronymic, changed_at, changed_by)
                        values (:region, :municipality, :family, :given, :patronymic, :now, :by) returning id
                        """), name, by)
                .param("region", region.value())
                .param("municipality", municipality.value())
                .query(Long.class)
                .single());
    }

    /** Whether the state was still the one of that number, and is changed now. */
    boolean rename(PersonId id, int version, PersonName name, Actor by) {
        return named(jdbc.sql("""
                        update people.person
                           set family = :family, given = :given, patronymic = :patronymic, version = version + 1,
                               changed_at = :now, changed_by = :by
                         where id = :id and version = :version
                        """), name, by)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec named(JdbcClient.StatementSpec sql, PersonName name, Actor by) {
        return sql.param("family", name.family())
                .param("given", name.given())
                .param("patronymic", name.patronymic())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name());
    }

    void addPosition(PersonId id, NewPosition position) {
        jdbc.sql("""
                        insert into people.position (person_id, school_id, duty, title, started_on)
                        values (:person, :school, :duty, :title, :from)
                        """)
                .param("person", id.value())
                .param(
                        "school",
                        position.school() == null ? null : position.school().value(),
                        Types.BIGINT)
                .param("duty", position.duty().name())
                .param("title", position.title())
                .param("from", position.from() == null ? null : Date.valueOf(position.from()), Types.DATE)
                .update();
    }

    boolean endPosition(PersonId id, long position, LocalDate day) {
        return jdbc.sql("""
                        update people.position set ended_on = :day
                         where person_id = :person and id = :position and ended_on is null
                        """)
                        .param("person", id.value())
                        .param("position", position)
                        .param("day", Date.valueOf(day))
                        .update()
                == 1;
    }

    boolean addContact(PersonId id, Contact.Kind kind, String value) {
        return jdbc.sql("""
                        insert into people.contact (person_id, kind, value) values (:person, :kind, :value)
                        on conflict do nothing
                        """)
                        .param("person", id.value())
                        .param("kind", kind.name())
                        .param("value", value)
                        .update()
                == 1;
    }

    boolean removeContact(PersonId id, long contact) {
        return jdbc.sql("delete from people.contact where person_id = :person and id = :contact")
                        .param("person", id.value())
                        .param("contact", contact)
                        .update()
                == 1;
    }
}
