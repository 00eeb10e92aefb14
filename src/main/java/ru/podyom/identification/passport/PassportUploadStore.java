package ru.podyom.identification.passport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import tools.jackson.databind.json.JsonMapper;

/** SQL of uploaded files of passports. */
@Repository
class PassportUploadStore {

    private static final String SELECT = """
            select id, file_name, uploaded_at, decided_at, written, same, refused
              from identification.passport_upload where account_id = :account
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PassportUploadStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    long insert(String fileName, PassportFile file, Actor by) {
        return jdbc.sql("""
                        insert into identification.passport_upload (account_id, file_name, content, uploaded_at)
                        values (:account, :name, :content::jsonb, :now) returning id
                        """)
                .param("account", by.account().value())
                .param("name", fileName)
                .param("content", json.writeValueAsString(file))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    Optional<PassportUpload> byId(long id, Actor by) {
        return find(SELECT + " and id = :id", id, by);
    }

    /** The same, kept from a second decision until the end of the transaction. */
    Optional<PassportUpload> locked(long id, Actor by) {
        return find(SELECT + " and id = :id for update", id, by);
    }

    private Optional<PassportUpload> find(String sql, long id, Actor by) {
        return jdbc.sql(sql)
                .param("account", by.account().value())
                .param("id", id)
                .query(PassportUploadStore::upload)
                .optional();
    }

    List<PassportUpload> latest(Actor by, int most) {
        return jdbc.sql(SELECT + " and decided_at is not null order by id desc limit :most")
                .param("account", by.account().value())
                .param("most", most)
                .query(PassportUploadStore::upload)
                .list();
    }

    PassportFile file(long id) {
        return json.readValue(
                jdbc.sql("select content from identification.passport_upload where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single(),
                PassportFile.class);
    }

    void decide(long id, PassportPlan plan) {
        jdbc.sql("""
                        update identification.passport_upload
                           set decided_at = :now, written = :written, same = :same, refused = :refused where id = :id
                        """)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .param("written", plan.writes())
                .param("same", plan.count(PassportPlan.State.SAME))
                .param("refused", plan.count(PassportPlan.State.REFUSED))
                .update();
    }

    private static PassportUpload upload(ResultSet row, int number) throws SQLException {
        var decided = row.getTimestamp("decided_at");
        return new PassportUpload(
                row.getLong("id"),
                row.getString("file_name"),
                row.getTimestamp("uploaded_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getInt("written"),
                row.getInt("same"),
                row.getInt("refused"));
    }
}
