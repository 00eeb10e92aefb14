package ru.podyom.meeting.paper;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.authority.Municipality;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;

/** SQL of the forms of municipalities; who may ask is decided by the door, by the municipality. */
@Repository
class PaperFormStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperFormStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ChosenForm> of(MunicipalityId municipality) {
        return jdbc.sql("select * from meeting.paper_form where municipality_id = ?")
                .param(municipality.value())
                .query((row, n) -> {
                    var kind = row.getString("kind");
                    var file = row.getObject("file_id", Long.class);
                    return new ChosenForm(
                            municipality,
                            kind.equals(ChosenForm.OWN) ? null : ShippedForm.valueOf(kind),
                            file == null ? null : new FileId(file),
                            row.getString("file_name"),
                            row.getString("changed_by_name"),
                            row.getTimestamp("changed_at").toInstant());
                })
                .optional();
    }

    void choose(Municipality home, String kind, @Nullable FileId file, String fileName, Actor by) {
        jdbc.sql("""
                        insert into meeting.paper_form
                               (municipality_id, region_id, kind, file_id, file_name, changed_by_name, changed_at)
                        values (:municipality, :region, :kind, :file, :fileName, :author, :now)
                        on conflict (municipality_id) do update
                           set kind = :kind, file_id = :file, file_name = :fileName, changed_by_name = :author,
                               changed_at = :now
                        """)
                .param("municipality", home.id().value())
                .param("region", home.region().value())
                .param("kind", kind)
                .param("file", file == null ? null : file.value(), java.sql.Types.BIGINT)
                .param("fileName", fileName)
                .param("author", by.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
