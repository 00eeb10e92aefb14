package ru.podyom.meeting.planning;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.document.FileId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.people.PersonName;

/** SQL of an agenda: items in their order, speakers, papers. */
@Repository
class AgendaStore {

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Three statements, whatever the length of the agenda. */
    List<PlannedItem> of(MeetingId meeting, LocalDate day, boolean names) {
        Map<Long, List<Speaker>> speakers = speakers(meeting, day, names);
        Map<Long, List<ItemFile>> files = new HashMap<>();
        jdbc.sql("""
                        select f.* from meeting.agenda_file f join meeting.agenda_item i on i.id = f.item_id
                         where i.meeting_id = :meeting order by f.id
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> files.computeIfAbsent(row.getLong("item_id"), item -> new ArrayList<>())
                        .add(new ItemFile(
                                row.getLong("id"), new FileId(row.getLong("file_id")), row.getString("file_name"))))
                .list();
        return jdbc.sql("select * from meeting.agenda_item where meeting_id = :meeting order by place")
                .param("meeting", meeting.value())
                .query((row, n) -> new PlannedItem(
                        row.getLong("id"),
                        new ItemData(
                                row.getString("no"),
                                row.getString("title"),
                                row.getInt("minutes"),
                                row.getString("project"),
                                List.of((String[]) row.getArray("sheets").getArray())),
                        speakers.getOrDefault(row.getLong("id"), List.of()),
                        files.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Speaker>> speakers(MeetingId meeting, LocalDate day, boolean names) {
        Map<Long, List<Speaker>> speakers = new HashMap<>();
        jdbc.sql("""
                        select k.*, n.family, n.given, n.patronymic, coalesce(h.held, '') as held, coalesce(s.short_name, '') as school
                          from meeting.agenda_speaker k
                          join meeting.agenda_item i on i.id = k.item_id
                          left join people.person_view n on n.id = k.person_id
                          left join school.school_view s on s.id = k.school_id
                          left join lateral (
                               select concat_ws(', ', p.title, q.short_name) as held from people.position_view p
                                 left join school.school_view q on q.id = p.school_id
                                where p.person_id = k.person_id and coalesce(p.started_on, :day) <= :day
                                  and coalesce(p.ended_on, :day) >= :day
                                order by case p.duty when 'HEAD' then 0 when 'OFFICE_HEAD' then 0 else 1 end, p.id limit 1) h on true
                         where i.meeting_id = :meeting order by k.id
                        """)
                .param("meeting", meeting.value())
                .param("day", Date.valueOf(day))
                .query((row, n) -> {
                    Long person = row.getObject("person_id", Long.class);
                    Long school = row.getObject("school_id", Long.class);
                    String name = person == null
                            ? row.getString("words")
                            : new PersonName(
                                            row.getString("family"),
                                            row.getString("given"),
                                            row.getString("patronymic"))
                                    .brief();
                    return speakers.computeIfAbsent(row.getLong("item_id"), item -> new ArrayList<>())
                            .add(new Speaker(
                                    row.getLong("id"),
                                    person == null ? null : new PersonId(person),
                                    names ? name : "",
                                    row.getString("held"),
                                    school == null ? null : new SchoolId(school),
                                    row.getString("school")));
                })
                .list();
        return speakers;
    }

    long insert(MeetingId meeting, ItemData data) {
        return written(jdbc.sql("""
                                insert into meeting.agenda_item (meeting_id, place, no, title, minutes, project, sheets)
                                select :meeting, coalesce(max(place), 0) + 1, :no, :title, :minutes, :project, :sheets
                                  from meeting.agenda_item where meeting_id = :meeting
                                returning id
                                """), data)
                .param("meeting", meeting.value())
                .query(Long.class)
                .single();
    }

    boolean update(MeetingId meeting, long item, ItemData data) {
        return written(jdbc.sql("""
                                update meeting.agenda_item
                                   set no = :no, title = :title, minutes = :minutes, project = :project, sheets = :sheets
                                 where id = :item and meeting_id = :meeting
                                """), data)
                        .param("item", item)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, ItemData data) {
        return sql.param("no", data.no())
                .param("title", data.title())
                .param("minutes", data.minutes())
                .param("project", data.project())
                .param("sheets", data.sheets().toArray(String[]::new));
    }

    void remove(long item) {
        for (String table : List.of("agenda_speaker", "agenda_file")) {
            jdbc.sql("delete from meeting." + table + " where item_id = :item")
                    .param("item", item)
                    .update();
        }
        jdbc.sql("delete from meeting.agenda_item where id = :item")
                .param("item", item)
                .update();
    }

    /** Lets two items of one meeting change places. */
    void swap(MeetingId meeting, long one, long other) {
        jdbc.sql("""
                        update meeting.agenda_item i set place = o.place
                          from meeting.agenda_item o
                         where i.meeting_id = :meeting and o.meeting_id = :meeting
                           and ((i.id = :one and o.id = :other) or (i.id = :other and o.id = :one))
                        """)
                .param("meeting", meeting.value())
                .param("one", one)
                .param("other", other)
                .update();
    }

    void addSpeaker(long item, @Nullable PersonId person, @Nullable SchoolId school, String words) {
        jdbc.sql("""
                        insert into meeting.agenda_speaker (item_id, person_id, school_id, words)
                        values (:item, :person, :school, :words)
                        """)
                .param("item", item)
                .param("person", person == null ? null : person.value(), Types.BIGINT)
                .param("school", school == null ? null : school.value(), Types.BIGINT)
                .param("words", words)
                .update();
    }

    boolean removeSpeaker(long item, long speaker) {
        return jdbc.sql("delete from meeting.agenda_speaker where id = :speaker and item_id = :item")
                        .param("speaker", speaker)
                        .param("item", item)
                        .update()
                == 1;
    }

    void attach(long item, FileId file, String name) {
        jdbc.sql("insert into meeting.agenda_file (item_id, file_id, file_name) values (:item, :file, :name)")
                .param("item", item)
                .param("file", file.value())
                .param("name", name)
                .update();
    }

    boolean detach(long item, long file) {
        return jdbc.sql("delete from meeting.agenda_file where id = :file and item_id = :item")
                        .param("file", file)
                        .param("item", item)
                        .update()
                == 1;
    }
}
