package ru.podyom.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of stored files; the content lies in pieces of a mebibyte, so that no file has to fit into memory. */
@Repository
class FileStore {

    private static final String SELECT = "select id, sha256, bytes from document.file";

    private final JdbcClient jdbc;
    private final Clock clock;

    FileStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<StoredFile> bySha256(String sha256) {
        return jdbc.sql(SELECT + " where sha256 = ?")
                .param(sha256)
                .query((row, n) -> new StoredFile(new FileId(row.getLong(1)), row.getString(2), row.getLong(3)))
                .optional();
    }

    Optional<StoredFile> byId(FileId id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id.value())
                .query((row, n) -> new StoredFile(new FileId(row.getLong(1)), row.getString(2), row.getLong(3)))
                .optional();
    }

    FileId insert(String sha256, long bytes) {
        return new FileId(jdbc.sql("insert into document.file (sha256, bytes, stored_at) values (?, ?, ?) returning id")
                .params(sha256, bytes, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single());
    }

    void append(FileId id, int number, byte[] bytes) {
        jdbc.sql("insert into document.piece (file_id, number, content) values (?, ?, ?)")
                .params(id.value(), number, bytes)
                .update();
    }

    int pieces(FileId id) {
        return jdbc.sql("select count(*) from document.piece where file_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    byte[] piece(FileId id, int number) {
        return jdbc.sql("select content from document.piece where file_id = ? and number = ?")
                .params(id.value(), number)
                .query(byte[].class)
                .single();
    }
}
