package ru.podyom.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizeRulesTests {

    private static final int MOST_FILES = 25;
    private static final int MOST_LINES = 300;
    private static final int MOST_TEMPLATE_LINES = 150;

    @Test
    void packagesAreSmall() {
        assertThat(crowded(Sources.java())).isEmpty();

        List<Sources.Text> bad = Stream.iterate(0, number -> number + 1)
                .limit(MOST_FILES + 1)
                .map(number -> new Sources.Text("src/main/java/ru/podyom/bad/Type" + number + ".java", ""))
                .toList();
        assertThat(crowded(bad)).containsExactly("src/main/java/ru/podyom/bad: 26 files");
    }

    @Test
    void filesAreSmall() {
        assertThat(tooLong(Sources.java(), MOST_LINES)).isEmpty();
        assertThat(tooLong(Sources.templates(), MOST_TEMPLATE_LINES)).isEmpty();

        Sources.Text bad = new Sources.Text("src/main/java/ru/podyom/bad/Saga.java", "line\n".repeat(MOST_LINES + 1));
        assertThat(tooLong(List.of(bad), MOST_LINES))
                .containsExactly("src/main/java/ru/podyom/bad/Saga.java: 301 lines");
    }

    private static List<String> crowded(List<Sources.Text> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> Path.of(file.path()).resolveSibling("").toString(),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .filter(folder -> folder.getValue() > MOST_FILES)
                .map(folder -> folder.getKey() + ": " + folder.getValue() + " files")
                .toList();
    }

    private static List<String> tooLong(List<Sources.Text> files, int most) {
        return files.stream()
                .filter(file -> file.content().lines().count() > most)
                .map(file -> file.path() + ": " + file.content().lines().count() + " lines")
                .toList();
    }
}
