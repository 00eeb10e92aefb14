package ru.podyom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.assessment.reading.ExamFiles;
import ru.podyom.assessment.reading.ResultFiles;
import ru.podyom.assessment.reading.VprFiles;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdentifyCommandTests {

    private static final int LOW = 2;
    private static final int HIGH = 19;

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    @Test
    void tellsOutcomeAndReasonsOfEverySchool() throws IOException {
        maths5().pupils("sch990002", 12, HIGH).absent("sch990002").in(folder, "математике", 5, 2021);
        maths6().in(folder, "математике", 6, 2021);

        JsonNode found = identified(folder.toString(), "--methodology", "vpr56-2021");

        JsonNode first = found.at("/schools/0");
        assertThat(first.get("code").stringValue()).isEqualTo("sch990001");
        assertThat(first.get("outcome").stringValue()).isEqualTo("LOW_RESULTS");
        assertThat(first.get("lowProcedures").intValue()).isEqualTo(2);
        assertThat(first.at("/stability/pupilsToFlip").intValue()).isEqualTo(1);
        assertThat(first.at("/procedures/0/participants").intValue()).isEqualTo(10);
        assertThat(first.at("/procedures/0/failed").intValue()).isEqualTo(3);
        assertThat(first.at("/procedures/0/sources/0/firstRow").intValue()).isEqualTo(2);
        assertThat(first.at("/procedures/0/sources/0/lastRow").intValue()).isEqualTo(11);
        assertThat(found.at("/schools/1/outcome").stringValue()).isEqualTo("INSUFFICIENT_DATA");
        assertThat(found.at("/schools/1/stability/probabilityLow").isNull()).isTrue();
        assertThat(found.at("/schools/1/stability/pupilsToFlip").isNull()).isTrue();
        assertThat(found.at("/inputs/0/absent").intValue()).isEqualTo(1);
        assertThat(found.at("/inputs/0/procedure/from").stringValue()).isEqualTo("file name");
        assertThat(found.at("/counts/LOW_RESULTS").intValue()).isEqualTo(1);
        assertThat(found.at("/counts/schools").intValue()).isEqualTo(2);
        assertThat(told.toString())
                .contains("Низкие результаты")
                .contains(found.get("runHash").stringValue());
    }

    @Test
    void hasExactlyTheFieldsOfTheContract() throws IOException {
        maths5().in(folder, "математике", 5, 2021);

        JsonNode found = identified(folder.toString(), "--methodology", "rosobrnadzor-2020");

        assertThat(found.propertyNames()).containsExactly("methodology", "inputs", "schools", "counts", "runHash");
        assertThat(found.get("methodology").propertyNames())
                .containsExactly("id", "version", "title", "basis", "official", "parameters");
        assertThat(found.at("/inputs/0").propertyNames())
                .containsExactly(
                        "file",
                        "sha256",
                        "layout",
                        "procedure",
                        "rows",
                        "participants",
                        "absent",
                        "refused",
                        "problems");
        assertThat(found.at("/schools/0").propertyNames())
                .containsExactly("code", "name", "municipality", "outcome", "lowProcedures", "stability", "procedures");
        assertThat(found.at("/schools/0/procedures/0").propertyNames())
                .containsExactly(
                        "kind",
                        "year",
                        "grade",
                        "subject",
                        "participants",
                        "failed",
                        "counted",
                        "low",
                        "interval",
                        "probabilityLow",
                        "sources");
        assertThat(found.at("/schools/0/procedures/0/interval")).hasSize(2);
    }

    @Test
    void givesTheSameHashInAnyOrderAndUnderAnyFolder() throws IOException {
        Path fifth = maths5().in(folder, "математике", 5, 2021);
        Path sixth = maths6().in(folder, "математике", 6, 2021);
        Path other = Files.createDirectory(folder.resolve("другая папка"));
        Path copy = Files.copy(sixth, other.resolve("Математика 6 класс ВПР 2021 (копия).xlsx"));

        Stream<String> hashes = Stream.of(
                        new Path[] {fifth, sixth}, new Path[] {sixth, fifth}, new Path[] {copy, fifth}, new Path[] {
                            fifth, sixth, copy
                        })
                .map(files -> identified(Stream.concat(
                                        Stream.of(files).map(Path::toString), Stream.of("--methodology", "vpr56-2021"))
                                .toArray(String[]::new))
                        .get("runHash")
                        .stringValue());

        assertThat(hashes.distinct()).hasSize(1);
    }

    @Test
    void takesTheMinimumOfParticipantsFromTheCommandLine() throws IOException {
        new VprBook().pupils("sch990001", 9, LOW).in(folder, "математике", 5, 2021);

        assertThat(identified(folder.toString(), "--methodology", "vpr56-2021")
                        .at("/counts/INSUFFICIENT_DATA")
                        .intValue())
                .isEqualTo(1);
        JsonNode from9 = identified(folder.toString(), "--methodology", "vpr56-2021", "--min-participants", "9");
        assertThat(from9.at("/counts/AT_RISK").intValue()).isEqualTo(1);
        assertThat(from9.at("/methodology/parameters/minParticipants").intValue())
                .isEqualTo(9);
    }

    @Test
    void warnsOfAFileThatTheMethodologyDoesNotTake() throws IOException {
        maths5().in(folder, "математике", 5, 2021);
        new VprBook().pupils("sch990003", 1, HIGH).in(folder, "физике", 8, 2021);

        JsonNode found = identified(folder.toString(), "--methodology", "vpr56-2021");

        assertThat(found.at("/inputs/1/problems").valueStream()).anySatisfy(problem -> {
            assertThat(problem.get("severity").stringValue()).isEqualTo("warning");
            assertThat(problem.get("expected").stringValue()).contains("нет в методике «vpr56-2021»");
        });
        assertThat(found.at("/counts/schools").intValue()).isEqualTo(1);
    }

    @Test
    void judgesOldBooksAndNobodyByAComparisonWithTheJournal() throws IOException {
        var maths = ResultFiles.held();
        var journal = VprFiles.journal().row(VprFiles.compared("edu990001", 93, 52, 37, 4));
        for (int pupil = 1; pupil <= 12; pupil++) {
            maths.row(ResultFiles.participant("sch990001", 50_000 + pupil, pupil <= 6 ? 3 : 12));
        }
        TableBook.XLS.save(maths, folder.resolve("Математика 5 класс ВПР 2021.xls"));
        TableBook.ODS.save(journal, folder.resolve("Сравнение.ods"));

        JsonNode found = identified(folder.toString(), "--methodology", "vpr56-2021");

        assertThat(found.at("/counts/schools").intValue()).isEqualTo(1);
        assertThat(found.at("/counts/AT_RISK").intValue()).isEqualTo(1);
        assertThat(found.at("/inputs/1/problems").toString()).contains("Сравнение с журналом: отметок в файле нет");
    }

    @Test
    void judgesAProtocolOfTheExamAndAFlatTableOfMarks() throws IOException {
        var exam = ExamFiles.exam(ExamFiles.oge(), "02 - Математика 2026.06.02");
        for (int pupil = 1; pupil <= 10; pupil++) {
            exam.row(ExamFiles.pupil("990001", pupil, pupil <= 4 ? 5 : 12, pupil <= 4 ? 2 : 3));
        }
        exam.save(folder.resolve("protocol.xlsx"));
        TestBook.sheet("Лист1")
                .row("Год", "Класс", "Предмет", "Логин", "Кол-во участников", "2", "3", "4", "5")
                .row(2026, 5, "Математика", "990001", 10, 3, 3, 3, 1)
                .save(folder.resolve("свод.xlsx"));

        JsonNode found = identified(folder.toString(), "--methodology", "rosobrnadzor-2020");

        assertThat(found.at("/counts/LOW_RESULTS").intValue()).isEqualTo(1);
        assertThat(found.at("/schools/0/procedures").valueStream())
                .extracting(procedure -> procedure.get("kind").stringValue() + " "
                        + procedure.get("failed").intValue() + "/"
                        + procedure.get("participants").intValue())
                .containsExactlyInAnyOrder("OGE 4/10", "VPR 3/10");
        assertThat(found.toString()).doesNotContain(ExamFiles.SURNAME, ExamFiles.GIVEN_NAME);
    }

    @Test
    void listsTheKnownMethodologiesForAnUnknownName() throws IOException {
        maths5().in(folder, "математике", 5, 2021);

        assertThat(run(folder.toString(), "--methodology", "fioko")).isEqualTo(Main.WRONG_USAGE);
        assertThat(told.toString()).contains("rosobrnadzor-2020").contains("vpr56-2021");
        assertThat(run(folder.toString(), "--methodology", "vpr56-2021", "--min-participants", "0"))
                .isEqualTo(Main.WRONG_USAGE);
        assertThat(run(folder.toString())).isEqualTo(Main.WRONG_USAGE);
        assertThat(told.toString()).contains("Не хватает: --methodology ИМЯ");
        assertThat(run(folder.toString(), "--methodology", "vpr56-2021", "--min-participants", "пять"))
                .isEqualTo(Main.WRONG_USAGE);
        assertThat(told.toString()).contains("Значение «пять» не подходит для --min-participants ЧИСЛО.");
        assertThat(run(folder.toString(), "--methodology", "vpr56-2021", "--rating"))
                .isEqualTo(Main.WRONG_USAGE);
        assertThat(told.toString()).contains("--rating");
        assertThat(json()).doesNotExist();
    }

    @Test
    void writesNothingWhereThereIsNothingToJudge() throws IOException {
        Files.writeString(folder.resolve("Математика 5 класс ВПР 2021.xlsx"), "не книга");

        assertThat(run(folder.toString(), "--methodology", "vpr56-2021")).isEqualTo(Main.INPUT_HAS_PROBLEMS);
        assertThat(told.toString()).contains("Судить не о чем").contains("ошибка");
        assertThat(json()).doesNotExist();
    }

    private static VprBook maths5() {
        return new VprBook().pupils("sch990001", 3, LOW).pupils("sch990001", 7, HIGH);
    }

    private static VprBook maths6() {
        return new VprBook().pupils("sch990001", 5, LOW).pupils("sch990001", 7, 15);
    }

    private JsonNode identified(String... arguments) {
        assertThat(run(arguments)).as(told.toString()).isEqualTo(Main.DONE);
        return JsonMapper.builder().build().readTree(json());
    }

    private int run(String... results) {
        PrintWriter err = new PrintWriter(told, true);
        String[] all = Stream.of(
                        Stream.of("identify", "--results"), Stream.of(results), Stream.of("--json", json().toString()))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new);
        return Main.run(err, err, all);
    }

    private Path json() {
        return folder.resolve("out.json");
    }
}
