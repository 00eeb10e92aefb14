package ru.podyom.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultFiles;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureCount;
import ru.podyom.methodology.judging.RepeatRule;
import ru.podyom.methodology.judging.SchoolConclusion;
import ru.podyom.methodology.judging.SchoolFacts;
import ru.podyom.methodology.judging.ShippedMethodologies;
import ru.podyom.methodology.judging.category.Findings;
import ru.podyom.methodology.judging.category.SchoolContext;
import ru.podyom.methodology.judging.exit.Exit;
import ru.podyom.methodology.judging.exit.ExitState;
import ru.podyom.methodology.judging.exit.ObjectivityFlags;
import ru.podyom.reference.PassMarks;

/** The fourteen acceptance examples of the methodology (section 11), each by its number, as far as files go. */
class AcceptanceTests {

    private static final int YEAR = 2025;
    private static final String CASES = "/methodology/acceptance.csv";

    /** «VPR-2025-5-Русский язык 3/10», «… [23 24]» for scores, «… 29,41%17» for a per cent of a file. */
    private static final Pattern RESULT =
            Pattern.compile("(\\w+)-(\\d{4})-(\\d+)-(.+) (?:(\\d+)/(\\d+)|\\[([\\d ]+)]|(\\d+),(\\d\\d)%(\\d+))");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "пример {0}: {1}")
    @CsvFileSource(resources = CASES, delimiter = ';', numLinesToSkip = 1)
    void holds(
            int number,
            String sentence,
            RepeatRule rule,
            int minimum,
            @Nullable String flags,
            String results,
            int low,
            Outcome outcome,
            boolean steady,
            ExitState exit) {
        MethodologyVersion methodology = ShippedMethodologies.find("rosobrnadzor-2020")
                .orElseThrow()
                .with(ParameterName.REPEAT_RULE, rule.number())
                .with(ParameterName.MIN_PARTICIPANTS, minimum)
                .with(ParameterName.EXIT_YEARS, 2)
                .with(ParameterName.DOUBT_FLAGS, 2);
        var facts = List.of(new SchoolFacts(
                "edu000001",
                null,
                null,
                Arrays.stream(results.split(" \\+ ")).map(this::count).toList()));
        Judgement judgement = Judgement.of(methodology, YEAR, facts, List.of());
        SchoolConclusion school = judgement.schools().getFirst();
        Exit found = Findings.of(judgement, facts, Map.of("edu000001", context(flags)))
                .schools()
                .getFirst()
                .exit();

        assertThat(school.lowProcedures()).as(sentence).isEqualTo(low);
        assertThat(school.outcome()).as(sentence).isEqualTo(outcome);
        assertThat(school.isRepeated()).as(sentence).isEqualTo(steady);
        assertThat(found).as(sentence).isNotNull().extracting(Exit::state).isEqualTo(exit);
        assertThat(number).isBetween(1, 14);
    }

    @Test
    void everyExampleHasItsCases() throws Exception {
        try (var in = getClass().getResourceAsStream(CASES)) {
            var numbers = new String(
                            java.util.Objects.requireNonNull(in).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Integer.valueOf(line.substring(0, line.indexOf(';'))))
                    .distinct()
                    .toList();
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 14).boxed().toList());
        }
    }

    private static SchoolContext context(@Nullable String flags) {
        if (flags == null) {
            return SchoolContext.NONE;
        }
        String[] yearAndNumber = flags.split("=");
        var flag = new ObjectivityFlags(Integer.parseInt(yearAndNumber[0]), Integer.parseInt(yearAndNumber[1]), false);
        return new SchoolContext(List.of(flag), null, null);
    }

    private ProcedureCount count(String written) {
        MatchResult result = RESULT.matcher(written).results().findFirst().orElseThrow();
        Procedure procedure = new Procedure(
                ProcedureKind.valueOf(result.group(1)),
                Integer.parseInt(result.group(2)),
                Integer.parseInt(result.group(3)),
                result.group(4));
        return new ProcedureCount(procedure, share(procedure, result), List.of());
    }

    private Share share(Procedure procedure, MatchResult result) {
        if (result.group(5) != null) {
            return new Share(Integer.parseInt(result.group(5)), Integer.parseInt(result.group(6)));
        }
        if (result.group(7) != null) {
            int minimum = PassMarks.shipped().of(procedure, null).orElseThrow().minimum();
            List<Integer> scores = Arrays.stream(result.group(7).split(" "))
                    .map(Integer::valueOf)
                    .toList();
            return new Share(
                    (int) scores.stream().filter(score -> score < minimum).count(), scores.size());
        }
        int hundredths = Integer.parseInt(result.group(8) + result.group(9));
        return fromFile(hundredths, Integer.parseInt(result.group(10)));
    }

    /** The count that the importer makes of a per cent in «Статистика по отметкам». */
    private Share fromFile(int hundredths, int participants) {
        Path file = folder.resolve("Ф3_Статистика по отметкам.xlsx");
        try {
            Files.deleteIfExists(file);
            ResultFiles.statistics("ВПР 2026 4 класс")
                    .row("Район(reg99_m001)", 1, participants, hundredths / 100.0, (10_000 - hundredths) / 100.0, 0, 0)
                    .row(
                            "Школа(edu990001)",
                            null,
                            participants,
                            hundredths / 100.0,
                            (10_000 - hundredths) / 100.0,
                            0,
                            0)
                    .save(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var school = new ResultReader(Scales.shipped())
                .read(file, ReadingOptions.NONE)
                .getFirst()
                .schools()
                .getFirst();
        return new Share(school.failed(), school.participants());
    }
}
