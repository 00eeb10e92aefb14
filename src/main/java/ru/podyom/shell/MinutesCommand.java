package ru.podyom.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.podyom.shell.MinutesInputs.Input;
import tools.jackson.core.JsonGenerator;

/** What is read from minutes, orders and decisions: the same fields as on the review page. */
@Command(
        name = "minutes",
        description =
                "Прочитать протоколы, приказы и решения: повестка, решения, сроки, ответственные, школы, замечания.",
        mixinStandardHelpOptions = true)
final class MinutesCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(
            arity = "1..*",
            paramLabel = "ФАЙЛ",
            description = "Файлы .docx, .odt, .pdf с текстом, .txt и папки с ними.")
    private List<Path> paths = List.of();

    @Option(
            names = "--json",
            paramLabel = "ФАЙЛ",
            description = "Куда записать JSON: объект для одного файла, массив для нескольких; «-» — на экран.")
    private @Nullable String json;

    @Option(
            names = "--folder",
            paramLabel = "ПАПКА",
            description = "Куда записать JSON каждого файла отдельно и сводку summary.json.")
    private @Nullable Path folder;

    MinutesCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<Input> inputs = MinutesInputs.in(paths).read();
        if (folder != null) {
            separate(folder, inputs);
        }
        String target = json;
        if (target != null || folder == null) {
            together(new JsonTarget(target == null ? "-" : target), inputs);
        }
        inputs.forEach(input -> err.println(line(input)));
        return inputs.stream().allMatch(input -> input.refused() == null) ? Main.DONE : Main.INPUT_HAS_PROBLEMS;
    }

    private void together(JsonTarget target, List<Input> inputs) {
        if (inputs.size() == 1) {
            target.write(out, object -> write(object, inputs.getFirst()));
        } else {
            target.writeAll(
                    out,
                    inputs.stream()
                            .<Consumer<JsonGenerator>>map(input -> object -> write(object, input))
                            .toList());
        }
    }

    private void separate(Path into, List<Input> inputs) {
        try {
            Files.createDirectories(into);
        } catch (IOException e) {
            throw new WrongUsage("Не удалось создать папку " + into + ": " + e.getMessage());
        }
        Set<String> names = new HashSet<>();
        for (Input input : inputs) {
            String name = input.file().getFileName().toString();
            String free = name;
            for (int n = 2; !names.add(free); n++) {
                free = name + "-" + n;
            }
            new JsonTarget(into.resolve(free + ".json").toString()).write(out, object -> write(object, input));
        }
        new JsonTarget(into.resolve("summary.json").toString())
                .writeAll(
                        out,
                        inputs.stream()
                                .<Consumer<JsonGenerator>>map(input -> object -> summary(object, input))
                                .toList());
    }

    private static void write(JsonGenerator object, Input input) {
        object.writeStringProperty("file", input.file().getFileName().toString());
        object.writeStringProperty("sha256", input.sha256());
        new MinutesJson(object, input.minutes()).write();
    }

    private static void summary(JsonGenerator object, Input input) {
        object.writeStringProperty("file", input.file().toString());
        object.writeStringProperty("sha256", input.sha256());
        object.writeBooleanProperty("isMinutes", input.minutes().minutes());
        object.writeNumberProperty("decisions", input.minutes().decisions().size());
        object.writeNumberProperty("warnings", input.minutes().warnings().size());
        object.writeStringProperty("refused", input.refused());
    }

    private static String line(Input input) {
        String refused = input.refused();
        String file = input.file().getFileName().toString();
        if (refused != null) {
            return file + ": " + refused;
        }
        return "%s: %s, решений %d, замечаний %d"
                .formatted(
                        file,
                        input.minutes().minutes() ? "прочитан" : "не протокол и не приказ",
                        input.minutes().decisions().size(),
                        input.minutes().warnings().size());
    }
}
