package ru.podyom.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.reading.ResultFiles.MATHS_5;
import static ru.podyom.assessment.reading.ResultFiles.held;
import static ru.podyom.assessment.reading.ResultFiles.participant;
import static ru.podyom.assessment.reading.ResultFiles.pupil;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.assessment.reading.ExamFiles;
import ru.podyom.assessment.reading.VprFiles;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ResultsCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesWhatTheImporterSees() throws Exception {
        Path file = held().row(participant("sch990001", 50_001, 6))
                .row(pupil("sch990001", "50002", "1", "?"))
                .save(folder.resolve(MATHS_5));
        Path json = folder.resolve("out.json");

        assertThat(run("results", file.toString(), "--json", json.toString())).isZero();

        JsonNode input = new ObjectMapper().readTree(Files.readString(json)).at("/inputs/0");
        assertThat(input.at("/file").stringValue()).isEqualTo(MATHS_5);
        assertThat(input.at("/sha256").stringValue()).matches("[0-9a-f]{64}");
        assertThat(input.at("/layout").stringValue()).isEqualTo("Проведение-2021");
        assertThat(input.at("/procedure").toString())
                .isEqualTo(
                        "{\"kind\":\"VPR\",\"year\":2021,\"grade\":5,\"subject\":\"Математика\",\"from\":\"file name\"}");
        assertThat(List.of(
                        input.at("/rows").intValue(),
                        input.at("/participants").intValue(),
                        input.at("/absent").intValue(),
                        input.at("/refused").intValue()))
                .containsExactly(2, 1, 0, 1);
        assertThat(input.at("/problems").toString())
                .isEqualTo(
                        "[{\"sheet\":\"Sheet\",\"cell\":\"I3\",\"value\":\"?\","
                                + "\"expected\":\"Ожидалось целое число баллов от 0 до 20. Строка не учтена.\",\"severity\":\"error\"}]");
        assertThat(input.at("/schools").toString())
                .isEqualTo(
                        "[{\"code\":\"sch990001\",\"name\":null,\"municipality\":\"Выдуманный район\",\"participants\":1,"
                                + "\"failed\":1,\"marks\":{\"2\":1,\"3\":0,\"4\":0,\"5\":0},\"absent\":0,\"refused\":1}]");
        assertThat(err.toString()).contains("строк 2, участников 1, отсутствовали 0, отклонено 1, замечаний 1");
    }

    @Test
    void readsEveryContainerAndTheComparisonWithTheJournal() throws Exception {
        for (TableBook container : TableBook.values()) {
            String name =
                    container + " математика 5 класс 2021." + container.name().substring(0, 3);
            container.save(held().row(participant("sch990001", 50_001, 6 + container.ordinal())), folder.resolve(name));
        }
        Path journal = TableBook.ODS.save(
                VprFiles.journal().row(VprFiles.compared("edu990001", 93, 52, 37, 4)), folder.resolve("сравнение.ods"));

        assertThat(run("results", folder.toString(), "--json", "-")).isZero();

        assertThat(files())
                .contains("XLS математика 5 класс 2021.XLS", "CSV_1251 математика 5 класс 2021.CSV", "сравнение.ods");
        assertThat(out.toString()).contains("\"lowered\"").contains("Проведение-2021");
        assertThat(Files.exists(journal)).isTrue();
    }

    @Test
    void readsAProtocolOfTheExamWithoutItsNamesAndAFlatTable() throws Exception {
        ExamFiles.exam(ExamFiles.oge(), "02 - Математика 2026.06.02")
                .row(ExamFiles.pupil("9306", 1, 5, 2))
                .row(ExamFiles.pupil("9306", 2, 12, 3))
                .save(folder.resolve("protocol.xlsx"));
        TestBook.sheet("Лист1")
                .row("Год", "Класс", "Предмет", "Логин", "Кол-во участников", "2", "3", "4", "5")
                .row(2026, 5, "Математика", "edu990001", 10, 3, 3, 3, 1)
                .row(2026, 6, "Математика", "edu990001", 10, 0, 3, 3, 4)
                .save(folder.resolve("свод.xlsx"));

        assertThat(run("results", folder.toString(), "--json", "-")).isZero();

        JsonNode inputs = new ObjectMapper().readTree(out.toString()).get("inputs");
        assertThat(inputs.valueStream())
                .extracting(input -> input.at("/procedure/kind").stringValue()
                        + input.at("/procedure/grade").intValue() + " "
                        + input.at("/schools/0/failed").intValue() + "/"
                        + input.at("/schools/0/participants").intValue())
                .containsExactly("OGE9 1/2", "VPR5 3/10", "VPR6 0/10");
        assertThat(out + "" + err).doesNotContain(ExamFiles.SURNAME, ExamFiles.GIVEN_NAME);
    }

    @Test
    void searchesFoldersInOrderAndLeavesLockFilesOut() throws Exception {
        held().row(participant("sch990001", 50_001, 6)).save(folder.resolve("Математика 5 класс 2021.xlsx"));
        Files.createDirectory(folder.resolve("а"));
        held().row(participant("sch990001", 60_001, 6)).save(folder.resolve("а/Математика 6 класс 2021.XLSX"));
        Files.writeString(folder.resolve("~$Математика 5 класс 2021.xlsx"), "lock");
        Files.writeString(folder.resolve("заметки.txt"), "нет");

        assertThat(run("results", folder.toString(), "--json", "-")).isZero();

        assertThat(files()).containsExactly("Математика 5 класс 2021.xlsx", "Математика 6 класс 2021.XLSX");
    }

    @Test
    void countsAFileGivenTwiceOnceWithANote() throws Exception {
        Path file = held().row(participant("sch990001", 50_001, 6)).save(folder.resolve(MATHS_5));
        Path copy = Files.copy(file, folder.resolve("Копия математика 5 класс 2021.xlsx"));

        assertThat(run("results", file.toString(), copy.toString(), file.toString(), "--json", "-"))
                .isZero();

        assertThat(files()).containsExactly(MATHS_5);
        assertThat(err.toString().lines().filter(line -> line.contains("учтён один раз")))
                .hasSize(2);
    }

    @Test
    void takesScalesAndProcedureFromThePerson() throws Exception {
        Path file = held().row(participant("sch990001", 50_001, 9)).save(folder.resolve("Выгрузка.xlsx"));
        Path scales = Files.writeString(
                folder.resolve("scales.json"),
                "{\"5|Математика\": {\"from3\": 10, \"from4\": 12, \"from5\": 15, \"max\": 20}}");

        int code = run(
                "results",
                file.toString(),
                "--procedure",
                "ВПР 2030, 5 класс, Математика",
                "--scales",
                scales.toString(),
                "--json",
                "-");

        assertThat(code).isZero();
        JsonNode input = new ObjectMapper().readTree(out.toString()).at("/inputs/0");
        assertThat(input.at("/procedure/from").stringValue()).isEqualTo("option");
        assertThat(input.at("/schools/0/failed").intValue()).isEqualTo(1);
    }

    @Test
    void failsWhereAFileCannotBeUsedAndStillTellsAllOfThem() throws Exception {
        held().row(participant("sch990001", 50_001, 6)).save(folder.resolve(MATHS_5));
        Files.writeString(folder.resolve("а.xlsx"), "логин;балл");

        assertThat(run("results", folder.toString(), "--json", "-")).isEqualTo(1);

        assertThat(files()).containsExactly(MATHS_5, "а.xlsx");
        assertThat(err.toString()).contains("а.xlsx: раскладка не узнана");
    }

    @Test
    void tellsWrongUsageFromProblemsOfTheInput() throws Exception {
        Path file = held().row(participant("sch990001", 50_001, 6)).save(folder.resolve(MATHS_5));
        Path empty = Files.createDirectory(folder.resolve("пусто"));

        assertThat(run("results", folder.resolve("нет.xlsx").toString(), "--json", "-"))
                .isEqualTo(2);
        assertThat(run("results", empty.toString(), "--json", "-")).isEqualTo(2);
        assertThat(run("results", file.toString())).isEqualTo(2);
        assertThat(run("results", file.toString(), "--procedure", "контрольная", "--json", "-"))
                .isEqualTo(2);
        assertThat(run("results", file.toString(), "--json", empty.toString())).isEqualTo(2);
        assertThat(run("results", file.toString(), "--scales", file.toString(), "--json", "-"))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        for (JsonNode input : new ObjectMapper().readTree(out.toString()).at("/inputs")) {
            files.add(input.at("/file").stringValue());
        }
        return files;
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
