package ru.podyom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class MinutesCommandTests {

    private static final String ORDER = """
            ПРИКАЗ
            от 14.02.2023 № 47
            ПРИКАЗЫВАЮ:
            1. Методисту Сомовой О.П. провести семинар до 01.03.2023.
            Начальник управления Т.А. Дубинина
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesOneObjectForOneFile() throws Exception {
        Path file = Files.writeString(folder.resolve("приказ.txt"), ORDER);
        Path json = folder.resolve("out.json");

        assertThat(run("minutes", file.toString(), "--json", json.toString())).isZero();

        JsonNode order = new ObjectMapper().readTree(Files.readString(json));
        assertThat(order.at("/isMinutes").booleanValue()).isTrue();
        assertThat(order.at("/kind").stringValue()).isEqualTo("приказ");
        assertThat(order.at("/date").stringValue()).isEqualTo("2023-02-14");
        assertThat(order.at("/decisions/0").toString())
                .isEqualTo(
                        "{\"no\":\"1\",\"text\":\"Методисту Сомовой О.П. провести семинар до 01.03.2023\","
                                + "\"responsible\":\"Методисту Сомовой О.П.\",\"due\":\"2023-03-01\",\"dueText\":\"до 01.03.2023\","
                                + "\"agendaItem\":null,\"parent\":null,\"form\":\"поручение\",\"span\":{\"from\":38,\"to\":95,\"line\":4}}");
        assertThat(order.at("/signatures/0/name").stringValue()).isEqualTo("Дубинина Т.А.");
        assertThat(err.toString()).contains("прочитан, решений 1");
    }

    @Test
    void readsAFolderFileByFileWithASummaryAndTellsCopies() throws Exception {
        Path archive = Files.createDirectory(folder.resolve("архив"));
        Files.writeString(archive.resolve("1.txt"), ORDER);
        Files.writeString(archive.resolve("2.txt"), ORDER);
        Files.writeString(archive.resolve("3.txt"), "Новость дня: решили провести субботник.");
        Path json = folder.resolve("json");

        assertThat(run("minutes", archive.toString(), "--folder", json.toString()))
                .isZero();

        JsonNode copy = new ObjectMapper().readTree(Files.readString(json.resolve("2.txt.json")));
        assertThat(copy.at("/warnings").toString()).contains("содержимое то же, что у файла 1.txt");
        JsonNode summary = new ObjectMapper().readTree(Files.readString(json.resolve("summary.json")));
        assertThat(summary.size()).isEqualTo(3);
        assertThat(summary.at("/2/isMinutes").booleanValue()).isFalse();
        assertThat(summary.at("/0/sha256")).isEqualTo(summary.at("/1/sha256"));
    }

    @Test
    void writesAnArrayAndSaysWhatCannotBeRead() throws Exception {
        Path good = Files.writeString(folder.resolve("1.txt"), ORDER);
        Path bad = Files.write(folder.resolve("2.docx"), new byte[] {'P', 'K', 3, 4, 0});

        assertThat(run("minutes", good.toString(), bad.toString(), "--json", "-"))
                .isEqualTo(1);

        JsonNode all = new ObjectMapper().readTree(out.toString());
        assertThat(all.size()).isEqualTo(2);
        assertThat(all.at("/1/warnings/0").stringValue()).contains("повреждён");
        assertThat(all.at("/1/decisions").size()).isZero();
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(run("minutes")).isEqualTo(2);
        assertThat(run("minutes", folder.resolve("нет.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Нет такого файла");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
