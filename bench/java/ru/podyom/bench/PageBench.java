package ru.podyom.bench;

import java.io.IOException;
import java.net.URI;
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
    private static final Pattern MENU = Pattern.compile("<li><a href=\"(/[a-z0-9/-]*)\"");

    private final Visitor visitor;
    private final Map<String, ConcurrentLinkedQueue<Long>> micros = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();

    private PageBench(Visitor visitor) {
        this.visitor = visitor;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var visitor = new Visitor(URI.create(args[0]));
        visitor.signIn(args[1], args[2]);
        var bench = new PageBench(visitor);
        var pages = bench.pages();
        int rate = Integer.parseInt(args[3]);
        bench.walk(pages, rate, 10);
        bench.micros.clear();
        bench.walk(pages, rate, Integer.parseInt(args[4]));
        bench.print(rate);
    }

    private List<String> pages() throws IOException, InterruptedException {
        var pages = new ArrayList<String>();
        Matcher entry = MENU.matcher(visitor.get("/"));
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
            visitor.get(page);
            micros.computeIfAbsent(page, ignored -> new ConcurrentLinkedQueue<>())
                    .add((System.nanoTime() - due) / 1000);
        } catch (IOException | InterruptedException | IllegalStateException failure) {
            failures.incrementAndGet();
            System.err.println(failure);
        }
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
}
