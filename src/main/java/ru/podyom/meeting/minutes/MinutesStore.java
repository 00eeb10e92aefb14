package ru.podyom.meeting.minutes;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import tools.jackson.databind.json.JsonMapper;

/** SQL that writes minutes; reading is in {@link MinutesIndexStore}. */
@Repository
class MinutesStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    MinutesStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    MinutesId insert(
            RegionId region,
            MunicipalityId municipality,
            MinutesContent content,
            @Nullable FileId file,
            String fileName,
            Actor by) {
        var id = new MinutesId(described("""
                        insert into meeting.minutes
                               (region_id, municipality_id, kind, number, day, body, content, file_id, file_name,
                                full_text, nameless_text, created_by_name, created_at, changed_by_name, changed_at)
                        values (:region, :municipality, :kind, :number, :day, :body, :content::jsonb, :file, :fileName,
                                :full, :nameless, :author, :now, :author, :now)
                        returning id
                        """, content, by)
                .param("region", region.value())
                .param("municipality", municipality.value())
                .param("file", file == null ? null : file.value())
                .param("fileName", fileName)
                .query(Long.class)
                .single());
        rows(id, content);
        return id;
    }

    /** Writes the document anew; false when it is not at that version any more. */
    boolean update(MinutesId id, int version, MinutesContent content, Actor by) {
        int updated = described("""
                        update meeting.minutes
                           set kind = :kind, number = :number, day = :day, body = :body, content = :content::jsonb,
                               full_text = :full, nameless_text = :nameless, changed_by_name = :author,
                               changed_at = :now, version = version + 1
                         where id = :id and version = :version and status in ('DRAFT', 'APPROVAL')
                        """, content, by)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (updated == 0) {
            return false;
        }
        jdbc.sql("delete from meeting.decision where minutes_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from meeting.named_school where minutes_id = ?")
                .param(id.value())
                .update();
        rows(id, content);
        return true;
    }

    /** Moves the minutes to another status; false when they are not at that version any more. */
    boolean move(MinutesId id, int version, MinutesStatus status, String because, Actor by) {
        return jdbc.sql("""
                        update meeting.minutes
                           set status = :status, revoked_because = case when :status = 'REVOKED' then :because else '' end, changed_by_name = :author,
                               changed_at = :now, version = version + 1,
                               signed_at = case when :status = 'SIGNED' then :now else signed_at end
                         where id = :id and version = :version
                        """)
                        .param("status", status.name())
                        .param("because", because)
                        .param("author", by.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec described(String sql, MinutesContent content, Actor by) {
        var head = content.head();
        return jdbc.sql(sql)
                .param("kind", head.kind().name())
                .param("number", head.number())
                .param("day", date(head.day()))
                .param("body", head.body())
                .param("content", json.writeValueAsString(content))
                .param("full", content.text(true))
                .param("nameless", content.text(false))
                .param("author", by.name())
                .param("now", Timestamp.from(clock.instant()));
    }

    private void rows(MinutesId id, MinutesContent content) {
        var decisions = new ArrayList<Object[]>();
        for (Decision one : content.decisions()) {
            decisions.add(new Object[] {
                id.value(),
                decisions.size() + 1,
                one.level(),
                one.no(),
                one.text(),
                one.form().name(),
                one.addressees(),
                one.responsible(),
                date(one.due()),
                one.dueText(),
                one.item(),
                schools(content, one)
            });
        }
        batches.batchUpdate("""
                insert into meeting.decision
                       (minutes_id, place, level, no, text, form, addressees, responsible, due_on, due_text, item_no,
                        school_ids)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, decisions);
        var schools = new ArrayList<Object[]>();
        for (NamedSchool named : content.schools()) {
            var school = named.school();
            schools.add(
                    new Object[] {id.value(), schools.size() + 1, named.name(), school == null ? null : school.value()
                    });
        }
        batches.batchUpdate(
                "insert into meeting.named_school (minutes_id, place, name, school_id) values (?, ?, ?, ?)", schools);
    }

    private static Long[] schools(MinutesContent content, Decision one) {
        return one.schools().stream()
                .map(content::school)
                .filter(Objects::nonNull)
                .map(school -> school.value())
                .distinct()
                .toArray(Long[]::new);
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
