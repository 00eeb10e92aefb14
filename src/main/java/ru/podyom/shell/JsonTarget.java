package ru.podyom.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Where a command writes its JSON: a file, or «-» for the standard output. */
final class JsonTarget {

    private static final JsonFactory JSON = new JsonFactory();

    private final String target;

    JsonTarget(String target) {
        this.target = target;
    }

    /**
     * Writes one object.
     *
     * @throws WrongUsage the file cannot be written
     */
    void write(PrintWriter standard, Consumer<JsonGenerator> properties) {
        put(standard, json -> object(json, properties));
    }

    /**
     * Writes an array of objects.
     *
     * @throws WrongUsage the file cannot be written
     */
    void writeAll(PrintWriter standard, List<Consumer<JsonGenerator>> objects) {
        put(standard, json -> {
            json.writeStartArray();
            objects.forEach(properties -> object(json, properties));
            json.writeEndArray();
        });
    }

    private void put(PrintWriter standard, Consumer<JsonGenerator> value) {
        if (target.equals("-")) {
            generate(standard, value);
            standard.println();
            standard.flush();
            return;
        }
        try (Writer writer = Files.newBufferedWriter(Path.of(target))) {
            generate(writer, value);
            writer.write('\n');
        } catch (IOException e) {
            throw new WrongUsage("Не удалось записать " + target + ": " + e.getMessage());
        }
    }

    private static void object(JsonGenerator json, Consumer<JsonGenerator> properties) {
        json.writeStartObject();
        properties.accept(json);
        json.writeEndObject();
    }

    private static void generate(Writer writer, Consumer<JsonGenerator> value) {
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer);
        value.accept(json);
        json.flush();
    }
}
