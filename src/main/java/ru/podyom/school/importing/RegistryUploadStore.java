package ru.podyom.school.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;

/** SQL of uploaded registry files; each is seen by the account that uploaded it. */
@Repository
class RegistryUploadStore {

    private static final String SELECT = """
            select id, file_name, sha256, uploaded_at, decided_at, added, changed, same, refused
              from school.registry_import where account_id = :account
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistryUploadStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long insert(String fileName, String sha256, byte[] content, Actor by) {
        return jdbc.sql("""
                        insert into school.registry_import
                               (account_id, file_name, sha256, content, uploaded_at, uploaded_by)
                        values (:account, :name, :sha256, :content, :now, :by) returning id
                        """)
                .param("account", by.account().value())
                .param("name", fileName)
                .param("sha256", sha256)
                .param("content", content)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .query(Long.class)
                .single();
    }

    Optional<RegistryUpload> byId(long id, Actor by) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("account", by.account().value())
                .param("id", id)
                .query(RegistryUploadStore::upload)
                .optional();
    }

    /** The same, kept from a second decision until the end of the transaction. */
    Optional<RegistryUpload> locked(long id, Actor by) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("account", by.account().value())
                .param("id", id)
                .query(RegistryUploadStore::upload)
                .optional();
    }

    List<RegistryUpload> latest(Actor by, int most) {
        return jdbc.sql(SELECT + " and decided_at is not null order by id desc limit :most")
                .param("account", by.account().value())
                .param("most", most)
                .query(RegistryUploadStore::upload)
                .list();
    }

    byte[] content(long id) {
        return jdbc.sql("select content from school.registry_import where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    void decide(long id, RegistryPlan plan, int added, int changed) {
        jdbc.sql("""
                        update school.registry_import
                           set decided_at = :now, added = :added, changed = :changed, same = :same, refused = :refused
                         where id = :id
                        """)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .param("added", added)
                .param("changed", changed)
                .param("same", plan.count(PlannedRow.State.SAME))
                .param("refused", plan.count(PlannedRow.State.REFUSED))
                .update();
    }

    private static RegistryUpload upload(ResultSet row, int number) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new RegistryUpload(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getTimestamp("uploaded_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("refused"));
    }
}
