package ru.podyom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.reading.ProcedureSource;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.assessment.reading.SourceRange;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.methodology.judging.Evidence;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ProcedureCount;
import ru.podyom.methodology.judging.SchoolFacts;
import ru.podyom.methodology.judging.ShippedMethodologies;

class GatheringTests {

    private static final MethodologyVersion FULL =
            ShippedMethodologies.find("rosobrnadzor-2020").orElseThrow();
    private static final Procedure MATHS = new Procedure(ProcedureKind.VPR, 2021, 5, "Математика");
    private static final Procedure RUSSIAN = new Procedure(ProcedureKind.VPR, 2021, 5, "Русский язык");

    @Test
    void addsUpASchoolThatTwoFilesOfOneProcedureName() {
        Gathering found = gather(
                file("а.xlsx", MATHS, count("edu000001", 12, 3)), file("б.xlsx", MATHS, count("edu000001", 10, 4)));

        ProcedureCount sum = found.facts().getFirst().counts().getFirst();
        assertThat(sum.failed().part()).isEqualTo(7);
        assertThat(sum.failed().of()).isEqualTo(22);
        assertThat(sum.sources()).extracting(Evidence::file).containsExactlyInAnyOrder("а.xlsx", "б.xlsx");
        assertThat(warnings(found))
                .containsExactly("Школ, которые есть и в другом файле этой процедуры: 1. Их числа сложены.");
    }

    @Test
    void leavesOutAFileThatCannotBeUsed() {
        Reading broken = file("а.xlsx", MATHS, count("edu000001", 12, 3))
                .and(List.of(Problem.error(null, null, null, "Нет шкалы")));

        Gathering found = gather(broken);

        assertThat(found.year()).isNull();
        assertThat(found.facts()).isEmpty();
        assertThat(warnings(found)).containsExactly("Нет шкалы");
    }

    @Test
    void judgesTheNewestYearAndSaysWhatIsLeftOut() {
        Gathering found = gather(
                file("2020.xlsx", new Procedure(ProcedureKind.VPR, 2020, 5, "Математика"), count("edu000001", 12, 3)),
                file("2021.xlsx", MATHS, count("edu000002", 12, 3)),
                file("физика.xlsx", new Procedure(ProcedureKind.VPR, 2022, 8, "Физика"), count("edu000003", 12, 3)));

        assertThat(found.year()).isEqualTo(2021);
        assertThat(found.facts()).extracting(SchoolFacts::code).containsExactly("edu000002");
        assertThat(warnings(found))
                .containsExactly(
                        "ВПР 2020, 5 класс, Математика: судим по процедурам 2021 года, этот файл не учтён.",
                        "ВПР 2022, 8 класс, Физика: такой процедуры нет в методике «rosobrnadzor-2020», файл не учтён.");
    }

    @Test
    void hasNothingToJudgeWithoutAProcedureOfTheMethodology() {
        Gathering found = gather(
                file("физика.xlsx", new Procedure(ProcedureKind.VPR, 2022, 8, "Физика"), count("edu000003", 12, 3)),
                file("что-то.xlsx", null));

        assertThat(found.year()).isNull();
        assertThat(found.facts()).isEmpty();
        assertThat(warnings(found)).hasSize(1);
    }

    @Test
    void takesBothFormsOfALoginForOneSchool() {
        Gathering found = gather(
                file("а.xlsx", MATHS, count("sch220206", 12, 3), count("sch220207", 12, 3)),
                file("б.xlsx", RUSSIAN, count("edu220206", 12, 3), count("ksh220207", 12, 3)));

        assertThat(found.facts()).extracting(SchoolFacts::code).containsExactly("edu220206", "ksh220207", "sch220207");
        assertThat(found.facts().getFirst().counts()).hasSize(2);
        assertThat(warnings(found))
                .singleElement()
                .asString()
                .contains("прежней формой логина")
                .contains(": 1.");
    }

    @Test
    void keepsApartTwoFormsOfALoginThatOneFileHolds() {
        Gathering found = gather(
                file("а.xlsx", MATHS, count("sch220206", 12, 3), count("edu220206", 12, 3)),
                file("б.xlsx", RUSSIAN, count("edu220206", 12, 3)));

        assertThat(found.facts()).extracting(SchoolFacts::code).containsExactly("edu220206", "sch220206");
    }

    @Test
    void givesTheSameFactsHoweverTheRowsAreSplitIntoFiles() {
        Random random = new Random(42);
        List<SchoolCount> counts = IntStream.range(0, 60)
                .mapToObj(i -> count("edu%06d".formatted(i), 1 + random.nextInt(40), 0))
                .toList();
        Gathering whole = gather(file("всё.xlsx", MATHS, counts.toArray(SchoolCount[]::new)));

        for (int round = 0; round < 20; round++) {
            List<Reading> files = split(counts, 1 + random.nextInt(5), random);
            Collections.shuffle(files, random);
            Gathering parts = new Gathering(files, FULL);

            assertThat(sums(parts)).isEqualTo(sums(whole));
            assertThat(new Gathering(files.reversed(), FULL).facts()).isEqualTo(parts.facts());
        }
    }

    /** Each school's participants are spread over the files. */
    private static List<Reading> split(List<SchoolCount> counts, int number, Random random) {
        List<List<SchoolCount>> parts = Stream.generate(() -> (List<SchoolCount>) new ArrayList<SchoolCount>())
                .limit(number)
                .toList();
        for (SchoolCount count : counts) {
            int rest = count.participants();
            for (int i = 0; i < number; i++) {
                int here = i == number - 1 ? rest : random.nextInt(rest + 1);
                parts.get(i).add(count(count.code(), here, 0));
                rest -= here;
            }
        }
        return IntStream.range(0, number)
                .mapToObj(i -> file("часть" + i + ".xlsx", MATHS, parts.get(i).toArray(SchoolCount[]::new)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> sums(Gathering gathering) {
        return gathering.facts().stream()
                .map(school -> school.code() + school.counts().getFirst().failed())
                .toList();
    }

    private static Gathering gather(Reading... readings) {
        return new Gathering(List.of(readings), FULL);
    }

    private static List<String> warnings(Gathering gathering) {
        return gathering.readings().stream()
                .flatMap(reading -> reading.problems().stream())
                .map(Problem::expected)
                .toList();
    }

    private static SchoolCount count(String code, int participants, int failed) {
        return new SchoolCount(code, null, null, participants, failed, 0, 0, null, List.of());
    }

    private static Reading file(String name, @Nullable Procedure procedure, SchoolCount... counts) {
        List<SchoolCount> schools = Stream.of(counts)
                .map(count -> new SchoolCount(
                        count.code(),
                        null,
                        null,
                        count.participants(),
                        count.failed(),
                        0,
                        0,
                        null,
                        List.of(new SourceRange(name, "Лист1", 2, 9))))
                .toList();
        int participants = schools.stream().mapToInt(SchoolCount::participants).sum();
        ProcedureSource from = procedure == null ? null : ProcedureSource.FILE_NAME;
        return new Reading(
                name,
                "sha of " + name,
                null,
                procedure,
                from,
                null,
                participants,
                participants,
                0,
                0,
                List.of(),
                schools);
    }
}
