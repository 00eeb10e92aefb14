package ru.podyom.shell;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import ru.podyom.methodology.judging.Evidence;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ProcedureConclusion;
import ru.podyom.methodology.judging.SchoolConclusion;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a judgement with its inputs as the JSON that other programs read; the field names are a contract. */
final class IdentificationJson {

    private static final double DIGITS = 1e6;

    private final JsonGenerator json;

    private IdentificationJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one object and leaves the stream open. */
    static void write(Judgement judgement, java.util.List<Gathering.Input> inputs, OutputStream out) {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new IdentificationJson(json).write(judgement, inputs);
        }
    }

    private void write(Judgement judgement, java.util.List<Gathering.Input> inputs) {
        json.writeStartObject();
        methodology(judgement.methodology(), judgement.year());
        json.writeArrayPropertyStart("inputs");
        inputs.forEach(this::input);
        json.writeEndArray();
        json.writeArrayPropertyStart("schools");
        judgement.schools().forEach(this::school);
        json.writeEndArray();
        counts(judgement);
        json.writeStringProperty("runHash", judgement.runHash());
        json.writeEndObject();
    }

    private void methodology(MethodologyVersion methodology, int year) {
        json.writeObjectPropertyStart("methodology");
        json.writeStringProperty("id", methodology.id());
        json.writeStringProperty("version", methodology.version());
        json.writeStringProperty("title", methodology.title());
        json.writeStringProperty("basis", methodology.basis().text());
        json.writeBooleanProperty("official", methodology.basis().official());
        json.writeObjectPropertyStart("parameters");
        methodology.parametersInForce(year).forEach((key, value) -> {
            if (value instanceof Integer number) {
                json.writeNumberProperty(key, number);
            } else {
                json.writeStringProperty(key, value.toString());
            }
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void input(Gathering.Input input) {
        Reading reading = input.reading();
        json.writeStartObject();
        json.writeStringProperty("file", reading.file());
        json.writeStringProperty("sha256", reading.sha256());
        text("layout", reading.layout());
        if (reading.procedure() == null) {
            json.writeNullProperty("procedure");
        } else {
            json.writeObjectPropertyStart("procedure");
            procedure(reading.procedure());
            text("from", reading.from() == null ? null : reading.from().code());
            json.writeEndObject();
        }
        json.writeNumberProperty("rows", reading.rows());
        json.writeNumberProperty("participants", reading.participants());
        json.writeNumberProperty("absent", reading.absent());
        json.writeNumberProperty("refused", reading.refused());
        json.writeArrayPropertyStart("problems");
        input.problems().forEach(this::problem);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void problem(Problem problem) {
        json.writeStartObject();
        text("sheet", problem.sheet());
        text("cell", problem.cell());
        text("value", problem.value());
        json.writeStringProperty("expected", problem.expected());
        json.writeStringProperty("severity", problem.isError() ? "error" : "warning");
        json.writeEndObject();
    }

    private void school(SchoolConclusion school) {
        json.writeStartObject();
        json.writeStringProperty("code", school.code());
        text("name", school.name());
        text("municipality", school.municipality());
        json.writeStringProperty("outcome", school.outcome().name());
        json.writeNumberProperty("lowProcedures", school.lowProcedures());
        json.writeObjectPropertyStart("stability");
        Double probability = school.stability().probabilityLow();
        Integer pupils = school.stability().pupilsToFlip();
        if (probability == null) {
            json.writeNullProperty("probabilityLow");
        } else {
            json.writeNumberProperty("probabilityLow", rounded(probability));
        }
        if (pupils == null) {
            json.writeNullProperty("pupilsToFlip");
        } else {
            json.writeNumberProperty("pupilsToFlip", pupils);
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("procedures");
        school.procedures().forEach(this::conclusion);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void conclusion(ProcedureConclusion part) {
        json.writeStartObject();
        procedure(part.procedure());
        json.writeNumberProperty("participants", part.failed().of());
        json.writeNumberProperty("failed", part.failed().part());
        json.writeBooleanProperty("counted", part.counted());
        json.writeBooleanProperty("low", part.low());
        json.writeArrayPropertyStart("interval");
        json.writeNumber(rounded(part.interval().low()));
        json.writeNumber(rounded(part.interval().high()));
        json.writeEndArray();
        json.writeNumberProperty("probabilityLow", rounded(part.probabilityLow()));
        json.writeArrayPropertyStart("sources");
        part.sources().forEach(this::source);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void procedure(Procedure procedure) {
        json.writeStringProperty("kind", procedure.kind().name());
        json.writeNumberProperty("year", procedure.year());
        json.writeNumberProperty("grade", procedure.grade());
        json.writeStringProperty("subject", procedure.subject());
    }

    private void source(Evidence source) {
        json.writeStartObject();
        json.writeStringProperty("file", source.file());
        json.writeStringProperty("sheet", source.sheet());
        json.writeNumberProperty("firstRow", source.firstRow());
        json.writeNumberProperty("lastRow", source.lastRow());
        json.writeEndObject();
    }

    private void counts(Judgement judgement) {
        json.writeObjectPropertyStart("counts");
        judgement
                .counts()
                .forEach((Outcome outcome, Integer number) -> json.writeNumberProperty(outcome.name(), number));
        json.writeNumberProperty("schools", judgement.schools().size());
        json.writeEndObject();
    }

    private void text(String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    /** Six digits say all that a probability of a few pupils can. */
    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
