package ru.podyom.assessment.scale;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import ru.podyom.kernel.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A user's scales in JSON, read as a stream: the command line starts no object mapper. */
final class ScaleFile {

    private final Path file;
    private final Map<Scales.Key, Scale> scales = new HashMap<>();

    private ScaleFile(Path file) {
        this.file = file;
    }

    static Map<Scales.Key, Scale> read(Path path) {
        ScaleFile file = new ScaleFile(path);
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), path)) {
            file.read(json);
        } catch (JacksonException e) {
            throw new Refused("Файл шкал %s не читается как JSON: %s".formatted(path, e.getOriginalMessage()));
        }
        return file.scales;
    }

    private void read(JsonParser json) {
        expect(json.nextToken() == JsonToken.START_OBJECT, "ожидался объект «класс|предмет»: пределы");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            expect(json.nextToken() == JsonToken.START_OBJECT, "у «" + key + "» ожидались from3, from4, from5, max");
            scales.put(key(key), scale(key, json));
        }
    }

    private Scale scale(String key, JsonParser json) {
        Map<String, Integer> limits = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                limits.put(name, json.getIntValue());
            } else {
                json.skipChildren();
            }
        }
        expect(
                limits.keySet().containsAll(java.util.Set.of("from3", "from4", "from5", "max")),
                "у «" + key + "» ожидались целые from3, from4, from5, max");
        try {
            return new Scale(
                    limits.getOrDefault("from3", 0),
                    limits.getOrDefault("from4", 0),
                    limits.getOrDefault("from5", 0),
                    limits.getOrDefault("max", 0),
                    "файл шкал " + file.getFileName());
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    "Файл шкал %s: у «%s» пределы должны расти: from3 < from4 < from5 ≤ max".formatted(file, key));
        }
    }

    private Scales.Key key(String text) {
        String[] parts = text.split("\\|");
        expect(parts.length == 2 || parts.length == 3, "ключ «" + text + "», ожидался «5|Математика»");
        try {
            int grade = Integer.parseInt(parts[parts.length - 2].strip());
            int year = parts.length == 3 ? Integer.parseInt(parts[0].strip()) : 0;
            return new Scales.Key(year, grade, parts[parts.length - 1].strip());
        } catch (NumberFormatException e) {
            throw new Refused("Файл шкал %s: ключ «%s», ожидался «5|Математика»".formatted(file, text));
        }
    }

    private void expect(boolean met, String sentence) {
        if (!met) {
            throw new Refused("Файл шкал " + file + ": " + sentence);
        }
    }
}
