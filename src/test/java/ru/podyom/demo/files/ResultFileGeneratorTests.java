package ru.podyom.demo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Problem;

class ResultFileGeneratorTests {

    private static final long SEED = 7;
    private static final DistrictProfile DISTRICT = new DistrictProfile(
            "Проверочный край",
            "Проверочный район",
            "reg99_m001",
            IntStream.rangeClosed(1, 21)
                    .mapToObj(i -> new SchoolProfile(
                            "9900%02d".formatted(i),
                            "МКОУ Проверочная школа № " + i,
                            10 + 4 * (i % 5),
                            0.1 * i - 1,
                            0.05))
                    .toList());

    private final ResultFileGenerator generator = new ResultFileGenerator(SEED);
    private final ResultReader reader = new ResultReader(Scales.shipped());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void readsBackWhatWasDrawn(ResultFile file, Work work, Dirt dirt) throws IOException {
        var reading = read(file);

        assertThat(reading.procedure()).isEqualTo(work.procedure());
        assertThat(reading.schools()).hasSize(DISTRICT.schools().size());
        for (var school : DISTRICT.schools()) {
            var present = Answers.of(SEED, school, work, dirt).stream()
                    .filter(answer -> !answer.absent() && !answer.total().isEmpty())
                    .toList();
            var count = reading.schools().stream()
                    .filter(found -> found.code().equals(school.login(work.year())))
                    .findFirst()
                    .orElseThrow();
            assertThat(count.participants()).isEqualTo(present.size());
            assertThat(count.failed()).isEqualTo((int)
                    present.stream().filter(answer -> answer.mark() == 2).count());
        }
    }

    static Stream<Object[]> files() {
        var generator = new ResultFileGenerator(SEED);
        return Stream.of(
                        with(generator.held2021(DISTRICT), 2021, Dirt.MEASURED),
                        with(generator.statistics(DISTRICT, 2024), 2024, Dirt.REPORT),
                        with(generator.individual(DISTRICT, 2025), 2025, Dirt.REPORT),
                        with(generator.individual(DISTRICT, 2026), 2026, Dirt.REPORT))
                .flatMap(List::stream);
    }

    private static List<Object[]> with(List<ResultFile> files, int year, Dirt dirt) {
        return Stream.of(0, 1, 2, 3)
                .map(place ->
                        new Object[] {files.get(place), Works.fiveAndSix(year).get(place), dirt})
                .toList();
    }

    @Test
    void writesTheSameBytesForTheSameSeedAndOthersForAnother() {
        var again = new ResultFileGenerator(SEED).individual(DISTRICT, 2025).getFirst();
        var other = new ResultFileGenerator(SEED + 1).individual(DISTRICT, 2025).getFirst();

        assertThat(generator.individual(DISTRICT, 2025).getFirst().content())
                .isEqualTo(again.content())
                .isNotEqualTo(other.content());
    }

    @Test
    void findsNothingWrongInReportsOfTheMachine() throws IOException {
        for (var file : generator.individual(DISTRICT, 2026)) {
            assertThat(read(file).problems()).isEmpty();
        }
    }

    @Test
    void leavesLostTotalsAndOddSumsInAFileFilledByHand() throws IOException {
        var reading = read(generator.individualByHand(DISTRICT));

        assertThat(reading.problems()).anyMatch(Problem::isError).anyMatch(problem -> !problem.isError());
        assertThat(reading.refused()).isBetween(1, 10);
    }

    @Test
    void losesATenthOfThePupilsToAbsence() throws IOException {
        int rows = 0;
        int absent = 0;
        for (var file : generator.held2021(DISTRICT)) {
            rows += read(file).rows();
            absent += read(file).absent();
        }

        assertThat(rows).isBetween(1300, 1700);
        assertThat(100 * absent / rows).isBetween(7, 13);
    }

    @Test
    void givesEveryWorkTasksThatAddUpToItsMaximum() {
        assertThat(Stream.concat(
                        Stream.of(2021, 2024, 2025, 2026).flatMap(year -> Works.fiveAndSix(year).stream()),
                        Stream.of(Works.russianOfGrade4())))
                .allMatch(work -> work.tasks().stream().mapToInt(Task::max).sum()
                        == work.scale().max());
    }

    private Reading read(ResultFile file) throws IOException {
        return reader.read(file.writeInto(folder), ReadingOptions.NONE).getFirst();
    }
}
