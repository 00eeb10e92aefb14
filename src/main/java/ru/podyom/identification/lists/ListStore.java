package ru.podyom.identification.lists;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;

/** SQL that writes lists; reading is in {@link ListIndexStore} and {@link EntryStore}. */
@Repository
class ListStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ListStore(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    ListId insert(ListContent content, Actor by) {
        var id = new ListId(described("""
                        insert into identification.school_list
                               (region_id, municipality_id, title, category, source, issued_on, issued_precision,
                                act_kind, act_number, act_date, origin, note,
                                created_by_name, created_at, changed_by_name, changed_at)
                        values (:region, :municipality, :title, :category, :source, :issued, :precision,
                                :actKind, :actNumber, :actDate, :origin, :note, :author, :now, :author, :now)
                        returning id
                        """, content, by).query(Long.class).single());
        lines(id, content.lines());
        return id;
    }

    /** Writes a list anew; false when the list is not at that version any more. */
    boolean update(ListId id, int version, ListContent content, Actor by) {
        int updated = described("""
                        update identification.school_list
                           set region_id = :region, municipality_id = :municipality, title = :title,
                               category = :category, source = :source, issued_on = :issued,
                               issued_precision = :precision, act_kind = :actKind, act_number = :actNumber,
                               act_date = :actDate, origin = :origin, note = :note,
                               changed_by_name = :author, changed_at = :now, version = version + 1
                         where id = :id and version = :version and not withdrawn
                        """, content, by)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (updated == 0) {
            return false;
        }
        jdbc.sql("delete from identification.list_entry where list_id = ?")
                .param(id.value())
                .update();
        lines(id, content.lines());
        jdbc.sql("""
                        delete from identification.mark_legend g where g.list_id = :id and not exists (
                          select 1 from identification.list_entry e where e.list_id = g.list_id and e.mark = g.mark)
                        """).param("id", id.value()).update();
        return true;
    }

    private JdbcClient.StatementSpec described(String sql, ListContent content, Actor by) {
        var municipality = content.territory().municipality();
        var actDate = content.act().date();
        return jdbc.sql(sql)
                .param("region", content.territory().region().value())
                .param("municipality", municipality == null ? null : municipality.value())
                .param("title", content.title())
                .param("category", content.category().name())
                .param("source", content.source())
                .param("issued", Date.valueOf(content.issued().from()))
                .param("precision", content.issued().exactDay() ? "DAY" : "MONTH")
                .param("actKind", content.act().kind())
                .param("actNumber", content.act().number())
                .param("actDate", actDate == null ? null : Date.valueOf(actDate))
                .param("origin", content.origin())
                .param("note", content.note())
                .param("author", by.name())
                .param("now", Timestamp.from(clock.instant()));
    }

    private void lines(ListId id, List<ListLine> lines) {
        var rows = new ArrayList<Object[]>();
        for (ListLine line : lines) {
            rows.add(row(id, rows.size() + 1, line));
        }
        batches.batchUpdate("""
                insert into identification.list_entry
                       (list_id, place, number_written, name_written, school_id, mark, project500, cohort, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Object[] row(ListId id, int place, ListLine line) {
        return new Object[] {
            id.value(),
            place,
            line.number(),
            line.name(),
            number(line.school()),
            line.mark(),
            line.project500(),
            line.cohort(),
            line.note()
        };
    }

    private static @Nullable Long number(@Nullable SchoolId school) {
        return school == null ? null : school.value();
    }

    /** Says of one line which school it is; false when the school stands in the list already. */
    boolean match(ListId id, int place, SchoolId school) {
        return jdbc.sql("""
                        update identification.list_entry e set school_id = :school
                         where list_id = :id and place = :place and not exists (
                               select 1 from identification.list_entry o
                                where o.list_id = e.list_id and o.school_id = :school and o.place <> e.place)
                        """)
                        .param("school", school.value())
                        .param("id", id.value())
                        .param("place", place)
                        .update()
                > 0;
    }

    void legend(ListId id, String mark, String legend, Actor by) {
        jdbc.sql("""
                        insert into identification.mark_legend (list_id, mark, legend, confirmed_by_name, confirmed_at)
                        values (:id, :mark, :legend, :author, :now)
                        on conflict (list_id, mark) do update
                           set legend = excluded.legend, confirmed_by_name = excluded.confirmed_by_name,
                               confirmed_at = excluded.confirmed_at
                        """)
                .param("id", id.value())
                .param("mark", mark)
                .param("legend", legend)
                .param("author", by.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Notes that a list was changed, with who and when. */
    void touch(ListId id, Actor by) {
        jdbc.sql("""
                        update identification.school_list
                           set changed_by_name = :author, changed_at = :now, version = version + 1 where id = :id
                        """)
                .params(Map.of("author", by.name(), "now", Timestamp.from(clock.instant()), "id", id.value()))
                .update();
    }

    void withdraw(ListId id, boolean withdrawn) {
        jdbc.sql("update identification.school_list set withdrawn = ? where id = ?")
                .params(withdrawn, id.value())
                .update();
    }
}
