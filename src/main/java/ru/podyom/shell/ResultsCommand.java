package ru.podyom.shell;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.scale.Scales;

/** What the importer sees in result files: layout, procedure, counts, problems. */
@Command(
        name = "results",
        description = "Прочитать файлы результатов: раскладка, процедура, числа по школам, замечания.",
        mixinStandardHelpOptions = true)
final class ResultsCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(arity = "1..*", paramLabel = "ФАЙЛ", description = "Файлы .xlsx, .xls, .ods, .csv и папки с ними.")
    private List<Path> paths = List.of();

    @Option(names = "--scales", paramLabel = "ФАЙЛ", description = "Шкалы в JSON вместо поставляемых.")
    private @Nullable Path scales;

    @Option(
            names = "--procedure",
            paramLabel = "ПРОЦЕДУРА",
            description = "Процедура, если файл её не называет: \"ВПР 2021, 5 класс, Математика\".")
    private @Nullable String procedure;

    @Option(names = "--json", paramLabel = "ФАЙЛ", required = true, description = "Куда записать JSON; «-» — на экран.")
    private String json = "";

    ResultsCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Path given = scales;
        ResultReader reader = new ResultReader(given == null ? Scales.shipped() : Scales.load(given));
        List<Reading> readings = ResultInputs.in(paths).read(reader, options(), err);
        new JsonTarget(json).write(out, object -> new ReadingsJson(object, true).write(readings));
        return report(readings);
    }

    private ReadingOptions options() {
        String text = procedure;
        return text == null
                ? ReadingOptions.NONE
                : ReadingOptions.of(ReadingOptions.procedure(text)
                        .orElseThrow(() -> new WrongUsage("Процедура «" + text
                                + "» не узнана, ожидалось, например: \"ВПР 2021, 5 класс, Математика\"")));
    }

    /** Rows that are wrong are told and counted; only a file that cannot be used at all makes the command fail. */
    private int report(List<Reading> readings) {
        for (Reading reading : readings) {
            err.println("%s: %s, строк %d, участников %d, отсутствовали %d, отклонено %d, замечаний %d"
                    .formatted(
                            reading.file(),
                            reading.layout() == null ? "раскладка не узнана" : reading.layout(),
                            reading.rows(),
                            reading.participants(),
                            reading.absent(),
                            reading.refused(),
                            reading.problems().size()));
        }
        return readings.stream().allMatch(Reading::isUsable) ? Main.DONE : Main.INPUT_HAS_PROBLEMS;
    }
}
