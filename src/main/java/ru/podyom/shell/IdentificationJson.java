package ru.podyom.shell;

import java.util.List;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.methodology.judging.Evidence;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ProcedureConclusion;
import ru.podyom.methodology.judging.SchoolConclusion;
import tools.jackson.core.JsonGenerator;

/** Writes a judgement with its inputs as the JSON that other programs read; the field names are a contract. */
final class IdentificationJson {

    private static final double DIGITS = 1e6;

    private final JsonGenerator json;

    IdentificationJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes all properties into the object that is open. */
    void write(Judgement judgement, List<Reading> inputs) {
        methodology(judgement.methodology(), judgement.year());
        new ReadingsJson(json, false).write(inputs);
        json.writeArrayPropertyStart("schools");
        judgement.schools().forEach(this::school);
        json.writeEndArray();
        counts(judgement);
        json.writeStringProperty("runHash", judgement.runHash());
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

    private void school(SchoolConclusion school) {
        json.writeStartObject();
        json.writeStringProperty("code", school.code());
        json.writeStringProperty("name", school.name());
        json.writeStringProperty("municipality", school.municipality());
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
        ReadingsJson.procedure(json, part.procedure());
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

    /** Six digits say all that a probability of a few pupils can. */
    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
