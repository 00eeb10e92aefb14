package ru.podyom.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.reading.ProcedureSource;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import tools.jackson.core.JsonGenerator;

/** The {@code inputs} of the command line's JSON. */
final class ReadingsJson {

    private final JsonGenerator json;
    private final boolean withSchools;

    ReadingsJson(JsonGenerator json, boolean withSchools) {
        this.json = json;
        this.withSchools = withSchools;
    }

    /** Writes the property {@code inputs} into the object that is open. */
    void write(List<Reading> readings) {
        json.writeArrayPropertyStart("inputs");
        readings.forEach(this::write);
        json.writeEndArray();
    }

    private void write(Reading reading) {
        json.writeStartObject();
        json.writeStringProperty("file", reading.file());
        json.writeStringProperty("sha256", reading.sha256());
        json.writeStringProperty("layout", reading.layout());
        procedure(reading.procedure(), reading.from());
        if (withSchools && reading.threshold() != null) {
            json.writeStringProperty("threshold", reading.threshold());
        }
        json.writeNumberProperty("rows", reading.rows());
        json.writeNumberProperty("participants", reading.participants());
        json.writeNumberProperty("absent", reading.absent());
        json.writeNumberProperty("refused", reading.refused());
        json.writeArrayPropertyStart("problems");
        reading.problems().forEach(this::problem);
        json.writeEndArray();
        if (withSchools) {
            json.writeArrayPropertyStart("schools");
            reading.schools().forEach(this::school);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** The four properties that name a procedure. */
    static void procedure(JsonGenerator json, Procedure procedure) {
        json.writeStringProperty("kind", procedure.kind().name());
        json.writeNumberProperty("year", procedure.year());
        json.writeNumberProperty("grade", procedure.grade());
        json.writeStringProperty("subject", procedure.subject());
    }

    private void procedure(@Nullable Procedure procedure, @Nullable ProcedureSource from) {
        if (procedure == null) {
            json.writeNullProperty("procedure");
            return;
        }
        json.writeObjectPropertyStart("procedure");
        procedure(json, procedure);
        json.writeStringProperty("from", from == null ? null : from.code());
        json.writeEndObject();
    }

    private void problem(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("sheet", problem.sheet());
        json.writeStringProperty("cell", problem.cell());
        json.writeStringProperty("value", problem.value());
        json.writeStringProperty("expected", problem.expected());
        json.writeStringProperty("severity", problem.isError() ? "error" : "warning");
        json.writeEndObject();
    }

    private void school(SchoolCount school) {
        json.writeStartObject();
        json.writeStringProperty("code", school.code());
        json.writeStringProperty("name", school.name());
        json.writeStringProperty("municipality", school.municipality());
        json.writeNumberProperty("participants", school.participants());
        json.writeNumberProperty("failed", school.failed());
        SchoolCount.Marks marks = school.marks();
        if (marks != null) {
            json.writeObjectPropertyStart("marks");
            json.writeNumberProperty("2", marks.two());
            json.writeNumberProperty("3", marks.three());
            json.writeNumberProperty("4", marks.four());
            json.writeNumberProperty("5", marks.five());
            json.writeEndObject();
        }
        SchoolCount.Journal journal = school.journal();
        if (journal != null) {
            json.writeObjectPropertyStart("journal");
            json.writeNumberProperty("lowered", journal.lowered());
            json.writeNumberProperty("confirmed", journal.confirmed());
            json.writeNumberProperty("raised", journal.raised());
            json.writeEndObject();
        }
        json.writeNumberProperty("absent", school.absent());
        json.writeNumberProperty("refused", school.refused());
        json.writeEndObject();
    }
}
