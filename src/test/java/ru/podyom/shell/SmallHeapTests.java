package ru.podyom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.assessment.reading.ResultFiles;
import ru.podyom.workbook.RawBook;

/** Files made to exhaust memory, read by a process of its own whose heap is as small as the promise says. */
class SmallHeapTests {

    private static final int HEAP_MEGABYTES = 256;

    @TempDir
    private Path folder;

    @Test
    void readsABigFileAndRefusesEveryBombInASmallHeap() throws Exception {
        ResultFiles.believable(1, 600, 40).save(folder.resolve(ResultFiles.MATHS_5));
        bombs();

        Process process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String log = Files.readString(folder.resolve("log.txt"));
        assertThat(process.exitValue()).as(log).isEqualTo(Main.INPUT_HAS_PROBLEMS);
        assertThat(log).contains("строк 24000").doesNotContain("OutOfMemory").doesNotContain("Exception");
        assertThat(Files.readString(folder.resolve("out.json")))
                .contains(
                        "непомерного размера",
                        "больше миллиона разных текстов",
                        "длиннее миллиона",
                        "четырёх миллионов",
                        "обрезан");
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        Collections.addAll(
                command,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "results",
                folder.toString(),
                "--json",
                folder.resolve("out.json").toString());
        return command;
    }

    private void bombs() throws IOException {
        String header = "<row><c t=\"str\"><v>логин школы</v></c><c t=\"str\"><v>код участника</v></c>"
                + "<c t=\"str\"><v>вариант</v></c><c t=\"str\"><v>всего баллов</v></c></row>";
        RawBook.of(header + "<row><c><v>0</v></c></row>".repeat(2 << 20)).save(folder.resolve("бомба.xlsx"));
        RawBook.of("<row r=\"1\"><c><v>0</v></c></row>".repeat(1 << 19)).save(folder.resolve("первые.xlsx"));
        RawBook.of("<row><c t=\"s\"><v>0</v></c></row>").shared(manyTexts()).save(folder.resolve("тексты.xlsx"));
        RawBook.of("<row><c t=\"str\"><v>" + noise(3 << 20) + "</v></c></row>").save(folder.resolve("ячейка.xlsx"));
        RawBook.of("<row>" + ("<c t=\"str\"><v>" + noise(1000) + "</v></c>").repeat(16_000) + "</row>")
                .save(folder.resolve("строка.xlsx"));
        byte[] whole = Files.readAllBytes(folder.resolve(ResultFiles.MATHS_5));
        Files.write(folder.resolve("половина.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    /** A million different texts. */
    private static String manyTexts() {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i <= 1_000_000; i++) {
            texts.append("<si><t>т").append(i).append("</t></si>");
        }
        return texts.toString();
    }

    private static String noise(int length) {
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(length, 'a', 'z').forEach(c -> noise.append((char) c));
        return noise.toString();
    }
}
