package ru.podyom.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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
        if (target.equals("-")) {
            generate(standard, properties);
            standard.println();
            standard.flush();
            return;
        }
        try (Writer writer = Files.newBufferedWriter(Path.of(target))) {
            generate(writer, properties);
            writer.write('\n');
        } catch (IOException e) {
            throw new WrongUsage("Не удалось записать " + target + ": " + e.getMessage());
        }
    }

    private static void generate(Writer writer, Consumer<JsonGenerator> properties) {
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer);
        json.writeStartObject();
        properties.accept(json);
        json.writeEndObject();
        json.flush();
    }
}
