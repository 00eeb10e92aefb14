package ru.podyom.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One person who follows every link from the start page. Of pages whose addresses differ only in numbers and in what is
 * asked of a table, a few are opened; every path and every form met on the way is remembered.
 */
final class Walk implements AutoCloseable {

    /** Table queries, downloads and other sites are not pages of their own. */
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')]
                .filter(a => a.origin === location.origin)
                .map(a => a.pathname)""";

    /** Empty fields get a value, so that a form is refused for whose it is and not for what it lacks. */
    private static final String FORMS = """
            () => [...document.querySelectorAll('form[method=post]')]
                .map(form => [new URL(form.action).pathname, [...new FormData(form)]
                    .filter(([_, value]) => typeof value === 'string')
                    .map(([name, value]) => [name, value === '' ? '1' : value])])""";

    private final String origin;
    private final Page page;
    private final Set<String> paths = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    private String token = "";

    Walk(Browser browser, String origin, String login, String password) {
        this.origin = origin;
        page = browser.newContext(new Browser.NewContextOptions().setLocale("ru-RU"))
                .newPage();
        page.setDefaultTimeout(60_000);
        page.navigate(origin + "/login");
        page.getByLabel("Имя входа").fill(login);
        page.getByLabel("Пароль").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Войти"))
                .click();
        page.waitForURL(origin + "/");
    }

    /**
     * Opens what can be reached.
     *
     * @param ofEachKind how many pages are opened of those whose addresses differ only in numbers
     * @param look sees each opened page
     */
    Walk everywhere(int ofEachKind, Consumer<Page> look) {
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Map<String, Integer> opened = new HashMap<>();
        paths.add("/");
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            if (opened.merge(kind(path), 1, Integer::sum) <= ofEachKind) {
                page.navigate(origin + path);
                rememberForms();
                for (Object link : (List<?>) page.evaluate(LINKS)) {
                    if (paths.add((String) link) && !isFile((String) link)) {
                        waiting.add((String) link);
                    }
                }
                look.accept(page);
            }
        }
        return this;
    }

    /** Every path met, opened or not, files among them. */
    Set<String> paths() {
        return paths;
    }

    /** Every form met: its fields by the path it is sent to. */
    Map<String, Map<String, String>> forms() {
        return forms;
    }

    /** Status of the answer; redirects are not followed. */
    int get(String path) {
        return page.request()
                .get(origin + path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    /** Sends somebody else's form with this person's own token. */
    int send(String path, Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach((name, value) -> form.set(name, name.equals("_csrf") ? token : value));
        return page.request()
                .post(origin + path, RequestOptions.create().setForm(form).setMaxRedirects(0))
                .status();
    }

    /** The path with its numbers left out. */
    static String kind(String path) {
        return path.replaceAll("\\d+", "#");
    }

    private static boolean isFile(String path) {
        return path.matches(".*\\.(xlsx|csv|docx|pdf)|.*/(file|marked|template)");
    }

    private void rememberForms() {
        for (Object form : (List<?>) page.evaluate(FORMS)) {
            var parts = (List<?>) form;
            Map<String, String> fields = new LinkedHashMap<>();
            for (Object field : (List<?>) parts.get(1)) {
                fields.put((String) ((List<?>) field).get(0), (String) ((List<?>) field).get(1));
            }
            token = fields.getOrDefault("_csrf", token);
            forms.putIfAbsent((String) parts.get(0), fields);
        }
    }

    @Override
    public void close() {
        page.context().close();
    }
}
