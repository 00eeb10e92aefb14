package ru.podyom.assessment.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.podyom.assessment.header.Layout;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Problem;
import ru.podyom.workbook.Mark;
import ru.podyom.workbook.MarkedCopy;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.WorkbookRefused;

/**
 * Files of every layout in every container, damaged by chance: each is read or refused, never a fault, a hang or counts
 * that do not add up. The number of mutants is the property {@code podyom.mutants}; one is found again by its number.
 */
class MutantTests {

    private static final int MUTANTS = Integer.getInteger("podyom.mutants", 600);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final ResultReader reader = new ResultReader(Scales.shipped());

    @ParameterizedTest
    @EnumSource
    void samplesThemselvesAreUnderstoodInEveryContainer(TableBook container) throws IOException {
        for (Sample sample : Sample.all()) {
            Path file = container.save(sample.book(), folder.resolve(sample.name()));
            boolean text = container == TableBook.CSV || container == TableBook.CSV_1251;
            boolean firstSheetHoldsResults = !sample.name().contains("протокол") && sample.columns() == null;
            if (!sample.name().startsWith("апелляции") && (firstSheetHoldsResults || !text)) {
                assertThat(reader.read(file, sample.options()).getFirst().layout())
                        .as(sample.name())
                        .isNotNull();
            }
        }
    }

    @Test
    void everyLayoutIsAmongTheSamples() throws IOException {
        Set<String> found = new HashSet<>();
        for (Sample sample : Sample.all()) {
            Path file = TableBook.XLSX.save(sample.book(), folder.resolve("sample"));
            reader.read(file, sample.options()).forEach(reading -> found.add(String.valueOf(reading.layout())));
        }

        // Of appeals nothing is counted, so no reading bears their layout: they are told by a problem.
        assertThat(found)
                .containsAll(EnumSet.complementOf(EnumSet.of(Layout.OGE_APPEALS)).stream()
                        .map(Layout::title)
                        .toList());
    }

    @Test
    void everyMutantIsReadOrRefused() throws Exception {
        List<Sample> samples = Sample.all();
        TableBook[] containers = TableBook.values();
        int understood = 0;
        try (ExecutorService alone = Executors.newSingleThreadExecutor()) {
            for (int number = 0; number < MUTANTS; number++) {
                Sample sample = samples.get(number % samples.size());
                TableBook container = containers[number / samples.size() % containers.length];
                byte[] mutant = new Mutator(new Random(number)).mutant(sample, container);
                Path file = Files.write(folder.resolve("mutant"), mutant);
                String name = "mutant %d, %s, %s".formatted(number, sample.name(), container);
                List<Reading> readings = within(alone.submit(() -> read(file, sample.options())), name);
                check(readings, name);
                understood += readings.getFirst().layout() == null ? 0 : 1;
            }
        }
        // damage that leaves nothing to read would test nothing
        assertThat(understood).isGreaterThan(MUTANTS / 4);
    }

    private static <T> T within(Future<T> work, String name) throws InterruptedException {
        try {
            return work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(name, e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError(name + " hangs", e);
        }
    }

    private List<Reading> read(Path file, ReadingOptions options) throws IOException {
        List<Reading> readings = reader.read(file, options, (procedure, row) -> {});
        List<Mark> marks = readings.stream()
                .flatMap(reading -> reading.problems().stream())
                .filter(problem -> problem.sheet() != null && problem.cell() != null)
                .map(problem -> new Mark(
                        String.valueOf(problem.sheet()),
                        String.valueOf(problem.cell()),
                        problem.isError(),
                        problem.expected()))
                .toList();
        try {
            MarkedCopy.write(file, marks, OutputStream.nullOutputStream());
        } catch (WorkbookRefused refused) {
            assertThat(refused.sentence()).isNotBlank();
        }
        return readings;
    }

    private static void check(List<Reading> readings, String name) {
        assertThat(readings).as(name).isNotEmpty();
        for (Reading reading : readings) {
            assertThat(reading.rows())
                    .as(name)
                    .isEqualTo(reading.participants() + reading.absent() + reading.refused())
                    .isNotNegative();
            assertThat(reading.schools()).as(name).allSatisfy(MutantTests::check);
            assertThat(reading.problems())
                    .as(name)
                    .extracting(Problem::expected)
                    .allMatch(told -> !told.isBlank());
            boolean silent = reading.problems().isEmpty() && reading.participants() == 0 && reading.absent() == 0;
            assertThat(silent).as(name + " is empty without a word").isFalse();
        }
    }

    private static void check(SchoolCount school) {
        assertThat(school.failed()).isBetween(0, school.participants());
        assertThat(List.of(school.absent(), school.refused())).allMatch(people -> people >= 0);
        var marks = school.marks();
        if (marks != null) {
            assertThat(marks.two() + marks.three() + marks.four() + marks.five())
                    .isEqualTo(school.participants());
        }
        var journal = school.journal();
        if (journal != null) {
            assertThat(journal.lowered() + journal.confirmed() + journal.raised())
                    .isLessThanOrEqualTo(school.participants());
        }
    }
}
