package ru.podyom.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks of a table: search words, filters, order and page; read from the address, so that every view of a
 * table can be bookmarked, sent by mail and exported.
 *
 * @param search words looked for, empty when nothing is
 * @param filters other request parameters that have a value, by name
 * @param sort key of the column, null for the table's own order
 * @param page from 1
 * @param size rows on a page
 */
public record TableQuery(
        String search,
        Map<String, String> filters,
        @Nullable String sort,
        boolean descending,
        int page,
        int size) {

    static final List<Integer> SIZES = List.of(25, 50, 100, 200);
    private static final int DEEPEST_PAGE = 100_000;

    /** Reads the address; what cannot be read is taken as not asked. */
    public static TableQuery of(Map<String, String> parameters) {
        var filters = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (!List.of("q", "sort", "dir", "page", "size", "_csrf").contains(name) && !value.isBlank()) {
                filters.put(name, value.strip());
            }
        });
        int size = number(parameters.get("size"), SIZES.get(1));
        return new TableQuery(
                parameters.getOrDefault("q", "").strip(),
                filters,
                parameters.get("sort"),
                "desc".equals(parameters.get("dir")),
                Math.clamp(number(parameters.get("page"), 1), 1, DEEPEST_PAGE),
                SIZES.contains(size) ? size : SIZES.get(1));
    }

    /** Whether less than everything is asked for. */
    public boolean isFiltered() {
        return !search.isEmpty() || !filters.isEmpty();
    }

    /** The value of a filter, null where it is not set. */
    public @Nullable String filter(String name) {
        return filters.get(name);
    }

    /** The number a filter holds, null where it is not set or is no number. */
    public @Nullable Long number(String name) {
        String value = filters.get(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    public int offset() {
        return (page - 1) * size;
    }

    /** SQL order from a fixed list, so that nothing of the address reaches the database as SQL. */
    public String orderBy(Map<String, String> orders, String otherwise) {
        String order = sort == null ? null : orders.get(sort);
        return order == null
                ? otherwise
                : order + (descending ? " desc nulls last, " : " asc nulls last, ") + otherwise;
    }

    /** The same query without paging, for an export: every row that the filters let through. */
    public TableQuery everything() {
        return new TableQuery(search, filters, sort, descending, 1, Integer.MAX_VALUE);
    }

    /** Whether it is the query of an export, see {@link #everything()}. */
    public boolean isEverything() {
        return size == Integer.MAX_VALUE;
    }

    /** Query string of this query with some parameters replaced; an empty value drops one. */
    public String with(Map<String, String> changes) {
        var all = new LinkedHashMap<String, String>();
        all.put("q", search);
        all.putAll(filters);
        all.put("sort", sort == null ? "" : sort);
        all.put("dir", descending ? "desc" : "");
        all.put("size", size == SIZES.get(1) || size == Integer.MAX_VALUE ? "" : Integer.toString(size));
        all.put("page", page == 1 ? "" : Integer.toString(page));
        all.putAll(changes);
        return "?"
                + all.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
