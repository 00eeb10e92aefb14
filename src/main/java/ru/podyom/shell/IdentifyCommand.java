package ru.podyom.shell;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ShippedMethodologies;

/** Identification straight from result files: which schools need support by a methodology, and why. */
@Command(
        name = "identify",
        description = "Выявить по файлам результатов школы, которым нужна поддержка: вывод и обоснование по каждой.",
        mixinStandardHelpOptions = true)
final class IdentifyCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--results",
            arity = "1..*",
            paramLabel = "ПУТЬ",
            required = true,
            description = "Файлы .xlsx, .xls, .ods, .csv и папки с ними.")
    private List<Path> results = List.of();

    @Option(
            names = "--methodology",
            paramLabel = "ИМЯ",
            required = true,
            description = "Методика; на неизвестное имя отвечает списком.")
    private String methodology = "";

    @Option(
            names = "--min-participants",
            paramLabel = "ЧИСЛО",
            description = "Наименьшее число участников, при котором процедура учитывается; без него — как в методике.")
    private @Nullable Integer minParticipants;

    @Option(names = "--scales", paramLabel = "ФАЙЛ", description = "Шкалы в JSON вместо поставляемых.")
    private @Nullable Path scales;

    @Option(names = "--json", paramLabel = "ФАЙЛ", required = true, description = "Куда записать JSON; «-» — на экран.")
    private String json = "";

    IdentifyCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        MethodologyVersion version = version();
        Path given = scales;
        ResultReader reader = new ResultReader(given == null ? Scales.shipped() : Scales.load(given));
        Gathering gathering = new Gathering(ResultInputs.in(results).read(reader, ReadingOptions.NONE, err), version);
        return judge(version, gathering);
    }

    private int judge(MethodologyVersion version, Gathering gathering) {
        List<Reading> inputs = gathering.readings();
        Integer year = gathering.year();
        if (year == null || gathering.facts().isEmpty()) {
            IdentificationSummary.nothing(version, inputs, err);
            return Main.INPUT_HAS_PROBLEMS;
        }
        List<String> contents = inputs.stream().map(Reading::sha256).toList();
        Judgement judgement = Judgement.of(version, year, gathering.facts(), contents);
        new JsonTarget(json).write(out, object -> new IdentificationJson(object).write(judgement, inputs));
        IdentificationSummary.of(judgement, inputs, err);
        return Main.DONE;
    }

    private MethodologyVersion version() {
        MethodologyVersion shipped = ShippedMethodologies.find(methodology).orElseThrow(this::unknown);
        Integer minimum = minParticipants;
        if (minimum == null) {
            return shipped;
        }
        ParameterName name = ParameterName.MIN_PARTICIPANTS;
        if (!name.accepts(minimum)) {
            throw new WrongUsage("Наименьшее число участников — от " + name.lowest() + " до " + name.highest()
                    + ", а не " + minimum + ".");
        }
        return shipped.with(name, minimum);
    }

    private WrongUsage unknown() {
        return new WrongUsage(ShippedMethodologies.all().stream()
                .map(known -> "  " + known.id() + " — " + known.title())
                .collect(Collectors.joining("\n", "Методики «" + methodology + "» нет. Известны:\n", "")));
    }
}
