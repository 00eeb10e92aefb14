package ru.podyom.assessment.importing;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.matching.MatchedSchool;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.ui.Words;

/** Keeps what was read of a file until a person decides; nothing of it counts before. */
@Component
class Previews {

    private final ImportQueries queries;
    private final ImportStore store;
    private final ApplicationEventPublisher events;

    Previews(ImportQueries queries, ImportStore store, ApplicationEventPublisher events) {
        this.queries = queries;
        this.store = store;
        this.events = events;
    }

    /** A new preview, or the one that waits for the same content already. */
    @Transactional
    ImportId open(
            Territory territory, ImportHead.Source source, Reading reading, List<MatchedSchool> schools, Actor by) {
        var id = queries.waiting(territory, source.sha256(), reading)
                .orElseGet(() -> store.insert(territory, source, by));
        describe(id, reading, schools);
        record(by, "проверить файл результатов", id, source.name(), reading);
        return id;
    }

    /** Keeps with the import what a person said of its columns. */
    void name(ImportHead head, ColumnMapping columns) {
        store.name(head.id(), columns);
    }

    /** The same file read anew, as another procedure or against a changed registry. */
    @Transactional
    void renew(ImportHead head, Reading reading, List<MatchedSchool> schools, Actor by) {
        describe(head.id(), reading, schools);
        record(by, "перечитать файл результатов", head.id(), head.source().name(), reading);
    }

    private void describe(ImportId id, Reading reading, List<MatchedSchool> schools) {
        if (!store.describe(id, reading, schools)) {
            throw new Refused("По загрузке № " + id + " решение уже принято, изменить её проверку нельзя.");
        }
    }

    private void record(Actor by, String action, ImportId id, String file, Reading reading) {
        var procedure = reading.procedure();
        events.publishEvent(new Recorded(
                by,
                action,
                "загрузка",
                id.toString(),
                null,
                file + ", " + (procedure == null ? "процедура не определена" : procedure.title()) + ", "
                        + Words.count(reading.rows(), "строка", "строки", "строк")));
    }
}
