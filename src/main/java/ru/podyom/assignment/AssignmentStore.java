package ru.podyom.assignment;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.SearchText;

/** SQL of assignments themselves. */
@Repository
class AssignmentStore {

    /** The scope as a condition on {@code a}, a row of {@code assignment.assignment}. */
    static final String IN_SCOPE = """
            (a.region_id = any(:scopeRegions) or a.municipality_id = any(:scopeMunicipalities)
             or a.school_id = any(:scopeSchools))""";

    /** Overdue is asked, never stored; {@code m} is the municipality, whose day counts. */
    static final String OVERDUE = """
            (a.state in ('GIVEN', 'RETURNED') and a.due_on < (:now::timestamptz at time zone m.zone)::date)""";

    static final String SELECT = """
            select a.*, d.minutes_id, d.place as point_place, d.no as point_no, d.minutes_status, coalesce(s.short_name, '') as school_name, m.name as municipality_name,
                   (:now::timestamptz at time zone m.zone)::date as today
              from assignment.assignment a
              join authority.municipality_view m on m.id = a.municipality_id
              left join school.school_view s on s.id = a.school_id
              left join meeting.decision_view d on d.id = a.decision_id
             where\s""" + IN_SCOPE;

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    JdbcClient.StatementSpec put(JdbcClient.StatementSpec sql, Scope scope) {
        return sql.param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .param("now", Timestamp.from(clock.instant()));
    }

    Optional<Assignment> byId(Scope scope, AssignmentId id) {
        return put(jdbc.sql(SELECT + " and a.id = :id"), scope)
                .param("id", id.value())
                .query((row, n) -> assignment(row))
                .optional();
    }

    List<Assignment> all(Scope scope, Collection<Long> ids) {
        return put(jdbc.sql(SELECT + " and a.id = any(:ids) order by s.short_name, a.id"), scope)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> assignment(row))
                .list();
    }

    AssignmentId insert(RegionId region, NewAssignment given, Actor by) {
        var addressee = given.addressee();
        var deadline = given.deadline();
        var supervisor = given.supervisor();
        return new AssignmentId(jdbc.sql("""
                        insert into assignment.assignment
                               (region_id, municipality_id, school_id, group_id, decision_id, binding, text, basis_document,
                                basis_number, basis_date, origin, position, co_assignees, supervisor_account, supervisor,
                                due_on, due_of_document, monthly_day, monthly_until, search_text, given_at, given_by,
                                changed_at, changed_by)
                        values (:region, :municipality, :school, :group, :decision, :binding, :text, :document,
                                :number, :date, :point, :position, :with, :account, :supervisor,
                                :due, :ofDocument, :day, :until, :search, :now, :by, :now, :by)
                        returning id
                        """)
                .param("region", region.value())
                .param("municipality", addressee.municipality().value())
                .param(
                        "school",
                        addressee.school() == null ? null : addressee.school().value(),
                        Types.BIGINT)
                .param("group", given.group(), Types.BIGINT)
                .param("decision", given.decision(), Types.BIGINT)
                .param("binding", given.binding().name())
                .param("text", given.text())
                .param("document", given.basis().document())
                .param("number", given.basis().number())
                .param("date", date(given.basis().date()), Types.DATE)
                .param("point", given.basis().point())
                .param("position", addressee.position())
                .param("with", addressee.with().toArray(String[]::new))
                .param(
                        "account",
                        supervisor == null ? null : supervisor.account().value(),
                        Types.BIGINT)
                .param("supervisor", supervisor == null ? "" : supervisor.name())
                .param("due", date(deadline.due()), Types.DATE)
                .param("ofDocument", deadline.ofDocument())
                .param("day", deadline.monthlyDay(), Types.INTEGER)
                .param("until", date(deadline.until()), Types.DATE)
                .param("search", search(given))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .query(Long.class)
                .single());
    }

    private static String search(NewAssignment given) {
        return SearchText.stored(Stream.concat(
                Stream.of(
                        given.text(),
                        given.basis().text(),
                        given.basis().point(),
                        given.addressee().position()),
                given.addressee().with().stream()));
    }

    /** Whether the state was still the one of that number, and is changed now. */
    boolean update(
            Assignment seen,
            int version,
            AssignmentState state,
            @Nullable LocalDate due,
            @Nullable LocalDate askedUntil,
            Actor by) {
        return jdbc.sql("""
                        update assignment.assignment
                           set state = :state, due_on = :due, due_of_document = due_of_document and due_on = :due,
                               asked_until = :asked, version = version + 1, changed_at = :now, changed_by = :by
                         where id = :id and version = :version
                        """)
                        .param("state", state.name())
                        .param("due", date(due), Types.DATE)
                        .param("asked", date(askedUntil), Types.DATE)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .param("id", seen.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        var school = row.getObject("school_id", Long.class);
        var account = row.getObject("supervisor_account", Long.class);
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new NewAssignment(
                        Binding.valueOf(row.getString("binding")),
                        row.getString("text"),
                        new Basis(
                                row.getString("basis_document"),
                                row.getString("basis_number"),
                                row.getObject("basis_date", LocalDate.class),
                                row.getString("origin")),
                        new Addressee(
                                new MunicipalityId(row.getLong("municipality_id")),
                                school == null ? null : new SchoolId(school),
                                row.getString("position"),
                                Arrays.asList(
                                        (String[]) row.getArray("co_assignees").getArray())),
                        account == null ? null : new Supervisor(new AccountId(account), row.getString("supervisor")),
                        new Deadline(
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("monthly_day", Integer.class),
                                row.getObject("monthly_until", LocalDate.class),
                                row.getBoolean("due_of_document")),
                        row.getObject("group_id", Long.class),
                        row.getObject("decision_id", Long.class)),
                row.getString("school_name"),
                row.getString("municipality_name"),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("asked_until", LocalDate.class),
                source(row),
                row.getObject("today", LocalDate.class),
                new Revision(
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")));
    }

    private static @Nullable Source source(ResultSet row) throws SQLException {
        var minutes = row.getObject("minutes_id", Long.class);
        return minutes == null
                ? null
                : new Source(
                        minutes,
                        row.getInt("point_place"),
                        row.getString("point_no"),
                        row.getString("minutes_status").equals("REVOKED"));
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
