package ru.podyom.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks the pages of a running demo at a steady rate, as an open system (a slow answer does not slow the next request),
 * and prints the latency per page. The peer of the same run is a static file of the same server: the floor that any page
 * stands on.
 *
 * <p>Arguments: address, login, password, requests per second, seconds.
 */
public final class PageBench {

    private static final String FLOOR = "/assets/icon.svg";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern MENU = Pattern.compile("<li><a href=\"(/[a-z0-9/-]*)\"");

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, ConcurrentLinkedQueue<Long>> micros = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();

    private PageBench(URI address) {
        this.address = address;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var bench = new PageBench(URI.create(args[0]));
        bench.signIn(args[1], args[2]);
        var pages = bench.pages();
        int rate = Integer.parseInt(args[3]);
        bench.walk(pages, rate, 10);
        bench.micros.clear();
        bench.walk(pages, rate, Integer.parseInt(args[4]));
        bench.print(rate);
    }

    private void signIn(String login, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/login"));
        if (!token.find()) {
            throw new IllegalStateException("no sign-in form at " + address);
        }
        var form =
                "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(login) + "&password=" + encoded(password);
        http.send(
                HttpRequest.newBuilder(address.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private List<String> pages() throws IOException, InterruptedException {
        var pages = new ArrayList<String>();
        Matcher entry = MENU.matcher(get("/"));
        while (entry.find()) {
            pages.add(entry.group(1));
        }
        if (pages.size() < 3) {
            throw new IllegalStateException("signing in failed: the menu has only " + pages);
        }
        pages.add(FLOOR);
        return pages;
    }

    private void walk(List<String> pages, int rate, int seconds) throws InterruptedException {
        long start = System.nanoTime();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rate * seconds; i++) {
                long due = start + i * 1_000_000_000L / rate;
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(Duration.ofNanos(wait));
                }
                String page = pages.get(i % pages.size());
                clients.submit(() -> time(page, due));
            }
        }
    }

    /** Latency counts from the moment the request was due, so that a stall is not hidden by requests never sent. */
    private void time(String page, long due) {
        try {
            get(page);
            micros.computeIfAbsent(page, ignored -> new ConcurrentLinkedQueue<>())
                    .add((System.nanoTime() - due) / 1000);
        } catch (IOException | InterruptedException | IllegalStateException failure) {
            failures.incrementAndGet();
            System.err.println(failure);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private void print(int rate) {
        var all = new ArrayList<Long>();
        long floor = percentile(List.copyOf(micros.get(FLOOR)), 50);
        System.out.printf(
                "%-40s %8s %9s %9s %9s%n", "page at " + rate + " requests/s", "n", "p50 ms", "p95 ms", "p50/floor");
        new TreeMap<>(micros).forEach((page, times) -> {
            var list = List.copyOf(times);
            if (!page.equals(FLOOR)) {
                all.addAll(list);
            }
            System.out.printf(
                    "%-40s %8d %9.1f %9.1f %9.1f%n",
                    page,
                    list.size(),
                    percentile(list, 50) / 1000.0,
                    percentile(list, 95) / 1000.0,
                    (double) percentile(list, 50) / floor);
        });
        System.out.printf(
                "all pages: n %d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, failures %d%n",
                all.size(),
                percentile(all, 50) / 1000.0,
                percentile(all, 95) / 1000.0,
                percentile(all, 99) / 1000.0,
                failures.get());
    }

    private static long percentile(List<Long> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
