package ru.podyom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import ru.podyom.FreshDatabase;

/** Whatever page of the demonstration a person can reach: readable for all, and for strangers not there. */
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("demo")
class EveryPageTests {

    private static final int PHONE = 320;
    private static final int HALF_OF_1366 = 683;
    private static final int FULL = 1366;
    private static final int HEIGHT = 768;

    /** What no sentence of ours holds: two full stops, a value that is missing, the name of a Java class. */
    private static final String SLIPS = """
            () => document.body.innerText.match(/[^.\\n]{0,20}[^.\\s]\\.\\.(?!\\.)|\\bnull\\b|\\bru\\.podyom\\.[a-z.]+[A-Z]\\w+/g) ?? []""";

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeEach
    void openTheBrowser() {
        chromium = new Chromium();
    }

    @AfterEach
    void shutTheBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boguchany", "operator", "head", "admin"})
    void isReadableForAll(String login) {
        List<String> faults = new ArrayList<>();
        int[] seen = {0};
        try (Walk walk = walk(login)) {
            walk.everywhere(1, page -> {
                seen[0]++;
                faults.addAll(faults(page));
            });
        }
        assertThat(faults).isEmpty();
        assertThat(seen[0]).isGreaterThan(5);
    }

    @Test
    void isNotThereForTheNeighbour() {
        try (Walk owner = walk("boguchany");
                Walk neighbour = walk("asino")) {
            owner.everywhere(2, _ -> {});
            neighbour.everywhere(2, _ -> {});
            Predicate<String> onlyOwner = path -> !path.equals(Walk.kind(path))
                    && !neighbour.paths().contains(path)
                    && !neighbour.forms().containsKey(path);
            Map<String, Integer> answers = new LinkedHashMap<>();
            owner.paths().stream().filter(onlyOwner).forEach(path -> answers.put("GET " + path, neighbour.get(path)));
            owner.forms().forEach((path, fields) -> {
                if (onlyOwner.test(path)) {
                    answers.put("POST " + path, neighbour.send(path, fields));
                }
            });
            assertThat(answers).hasSizeGreaterThan(100);
            assertThat(answers.entrySet())
                    .allSatisfy(answer ->
                            assertThat(answer.getValue()).as(answer.getKey()).isEqualTo(404));
        }
    }

    private Walk walk(String login) {
        return new Walk(chromium.browser(), "http://localhost:" + port, login, "podyom-demo");
    }

    /** Serious ones by the rules of accessibility; what scrolls sideways on a phone or at 200 %; slips of the pen. */
    private static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        String path = page.url().replaceFirst("https?://[^/]*", "");
        for (int width : new int[] {PHONE, HALF_OF_1366}) {
            page.setViewportSize(width, HEIGHT);
            int needed = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
            if (needed > width) {
                faults.add(path + " takes " + needed + " px of " + width);
            }
        }
        page.setViewportSize(FULL, HEIGHT);
        ((List<?>) page.evaluate(SLIPS)).forEach(slip -> faults.add(path + " says «" + slip + "»"));
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> path + " " + rule.getId() + ": "
                                + rule.getNodes().getFirst().getHtml())
                        .forEach(faults::add);
        return faults;
    }
}
