package ru.podyom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import ru.podyom.SignedIn;

/** One signed in person who works by keyboard; each page that is looked at obeys the rules of accessibility. */
final class Visitor {

    private static final double TIMEOUT = 20_000;

    private final String origin;
    private final Page page;

    private Visitor(String origin, Page page) {
        this.origin = origin;
        this.page = page;
    }

    /** Signs in by the form. */
    static Visitor signedIn(Chromium chromium, int port, String login) {
        var browser = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("ru-RU").setViewportSize(1366, 768));
        browser.setDefaultTimeout(TIMEOUT);
        var visitor = new Visitor("http://localhost:" + port, browser.newPage());
        visitor.open("/");
        visitor.type("Имя входа", login);
        visitor.type("Пароль", SignedIn.PASSWORD);
        visitor.press("Войти");
        assertThat(visitor.page).hasURL(visitor.origin + "/");
        return visitor;
    }

    /** Goes to an address by hand. */
    Visitor open(String path) {
        page.navigate(origin + path);
        return this;
    }

    /** Waits until the address looks so: a regular expression over the path. */
    Visitor at(String path) {
        page.waitForURL(Pattern.compile(Pattern.quote(origin) + path));
        return this;
    }

    Visitor look() {
        check(page);
        return this;
    }

    /** Nothing serious by the rules of accessibility. */
    static void check(Page page) {
        var violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(violations).as(page.url()).isEmpty();
    }

    Visitor sees(String... words) {
        for (String word : words) {
            assertThat(page.getByRole(AriaRole.MAIN)).containsText(word);
        }
        return this;
    }

    /** Presses the button of exactly these words. */
    Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
        return this;
    }

    /** Follows the first link in whose words these are. */
    Visitor follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .press("Enter");
        return this;
    }

    /** Opens what is folded under these words. */
    Visitor unfold(String words) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words))
                .first()
                .press("Enter");
        return this;
    }

    /** Types into the first visible field whose label begins so. */
    Visitor type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Visitor tick(String label) {
        field(label).press("Space");
        return this;
    }

    /** The first visible field whose label begins so. */
    Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label.replaceAll("[().…]", "\\\\$0")))
                .and(page.locator("input:visible, select:visible, textarea:visible"))
                .first();
    }

    /** What a selector finds, for a closer look. */
    Locator all(String selector) {
        return page.locator(selector);
    }
}
