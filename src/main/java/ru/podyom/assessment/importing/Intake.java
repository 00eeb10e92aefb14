package ru.podyom.assessment.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.matching.SchoolMatching;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.assessment.queue.FileReader;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Scope;

/** Takes a file in: keeps what may be kept of it, reads it, finds its schools, opens a preview of each of its procedures. */
@Component
class Intake {

    private final StoredFiles files;
    private final FileReader reader;
    private final SchoolMatching matching;
    private final Previews previews;

    Intake(StoredFiles files, FileReader reader, SchoolMatching matching, Previews previews) {
        this.files = files;
        this.reader = reader;
        this.matching = matching;
        this.previews = previews;
    }

    List<ImportId> take(Scope scope, Territory territory, Path file, String name, Actor by) {
        try (var door = new Door(file, name)) {
            var stored = files.keep(door.kept());
            var source = new ImportHead.Source(stored.id(), door.name(), stored.bytes(), door.sha256(), null);
            var readings = door.isReadable()
                    ? reader.read(door.kept(), door.name(), territory.number())
                    : reader.read(file, name, territory.number());
            return readings.stream()
                    .map(reading -> previews.open(
                            territory, source, reading, matching.match(scope, territory, reading.schools()), by))
                    .toList();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Reads the kept file again; what a person says of the procedure wins over what the file says. */
    void renew(Scope scope, ImportHead head, @Nullable Procedure given, Actor by) {
        var readings = reader.read(
                head.source().file(),
                head.source().name(),
                head.territory().number(),
                given,
                head.source().columns());
        var reading = given == null
                ? readings.stream().filter(head::describes).findFirst().orElseGet(readings::getFirst)
                : sameLayout(head, given, readings);
        previews.renew(head, reading, matching.match(scope, head.territory(), reading.schools()), by);
    }

    /** Reads the kept file by the columns that a person named; a further procedure opens a preview of its own. */
    void readBy(Scope scope, ImportHead head, ColumnMapping columns, Actor by) {
        var source = head.source().with(columns);
        var readings =
                reader.read(source.file(), source.name(), head.territory().number(), null, columns);
        previews.name(head, columns);
        for (var reading : readings) {
            var schools = matching.match(scope, head.territory(), reading.schools());
            if (reading.equals(readings.getFirst())) {
                previews.renew(head, reading, schools, by);
            } else {
                previews.open(head.territory(), source, reading, schools, by);
            }
        }
    }

    private static Reading sameLayout(ImportHead head, Procedure given, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.layout() != null && reading.layout().equals(head.layout()))
                .min(Comparator.comparing(reading -> !given.equals(reading.procedure())))
                .orElseGet(readings::getFirst);
    }
}
