package ru.podyom.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.authority.Regions;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.Scope;

/**
 * The door to reference data. Shipped rows come with the product and are never changed; what an office enters is kept
 * in the database and stands above the shipped row of the same key, version under version, until it is taken back.
 */
@Service
public class ReferenceTables {

    private final ReferenceStore store;
    private final Regions regions;
    private final ApplicationEventPublisher events;

    ReferenceTables(ReferenceStore store, Regions regions, ApplicationEventPublisher events) {
        this.store = store;
        this.regions = regions;
        this.events = events;
    }

    /** Minimum scores of exams as they hold now. */
    public PassMarks passMarks() {
        return new PassMarks(rows(ReferenceTable.OGE_SCALES), rows(ReferenceTable.EGE_MINIMUMS));
    }

    /** Which procedures were held, as far as the table knows now. */
    public HeldProcedures held() {
        return new HeldProcedures(rows(ReferenceTable.HELD));
    }

    /** The rows of a table that hold now. Reference data is the same for everyone who signs in. */
    public List<ReferenceRow> rows(ReferenceTable table) {
        return entries(table).stream().map(ReferenceEntry::row).toList();
    }

    /** What holds now, shipped rows in their order, then own ones. */
    public List<ReferenceEntry> entries(ReferenceTable table) {
        Map<String, ReferenceEntry> byKey = new LinkedHashMap<>();
        for (ReferenceRow row : ShippedRows.of(table)) {
            byKey.put(row.key(), new ReferenceEntry(row, row, null));
        }
        for (OwnVersion own : store.current(table)) {
            ReferenceEntry shipped = byKey.get(own.row().key());
            byKey.put(
                    own.row().key(),
                    new ReferenceEntry(own.row(), shipped == null ? null : shipped.row(), own.revision()));
        }
        return List.copyOf(byKey.values());
    }

    /**
     * What holds under a key.
     *
     * @throws NotFound when the table has no such row
     */
    public ReferenceEntry get(ReferenceTable table, String key) {
        return entries(table).stream()
                .filter(entry -> entry.row().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("reference row", table.slug() + " " + key));
    }

    /** Everything an office ever entered under a key, the latest first. */
    public List<OwnVersion> history(ReferenceTable table, String key) {
        return store.history(table, key);
    }

    /**
     * Enters a row, or a new version of the own row of the same key.
     *
     * @param seen number of the latest own version the person saw, taken back or not; 0 where there was none
     * @return whether anything changed
     * @throws Refused when it was changed since, is wrong in itself, or belongs to a region outside the scope
     */
    @Transactional
    public boolean put(Scope scope, ReferenceRow row, int seen, Actor by) {
        return put(checks(scope), holding(row.table()), row, seen, by);
    }

    private Map<String, ReferenceRow> holding(ReferenceTable table) {
        Map<String, ReferenceRow> holding = new HashMap<>();
        rows(table).forEach(row -> holding.put(row.key(), row));
        return holding;
    }

    /** @param holding what holds by key; the row is put there */
    private boolean put(
            Function<ReferenceRow, List<String>> checks,
            Map<String, ReferenceRow> holding,
            ReferenceRow row,
            int seen,
            Actor by) {
        List<String> wrong = checks.apply(row);
        if (!wrong.isEmpty()) {
            throw new Refused(String.join(" ", wrong));
        }
        if (row.equals(holding.get(row.key()))) {
            return false;
        }
        if (!store.insert(row, true, seen + 1, by)) {
            throw new Refused(
                    "Пока вы правили, эту строку изменил кто-то другой. Откройте её заново и повторите правку.");
        }
        holding.put(row.key(), row);
        record(by, "изменить справочник", row, String.join("; ", row.cells()) + "; " + row.source());
        return true;
    }

    /**
     * Enters rows of a file, all or none; rows that hold already change nothing.
     *
     * @return how many were entered or changed
     * @throws Refused when one of them is refused
     */
    @Transactional
    public int putAll(Scope scope, List<ReferenceRow> rows, Actor by) {
        Function<ReferenceRow, List<String>> checks = checks(scope);
        Map<ReferenceTable, Map<String, ReferenceRow>> holding = new EnumMap<>(ReferenceTable.class);
        Map<ReferenceTable, Map<String, Integer>> numbers = new EnumMap<>(ReferenceTable.class);
        int changed = 0;
        for (ReferenceRow row : rows) {
            Map<String, Integer> seen = numbers.computeIfAbsent(row.table(), store::numbers);
            if (put(
                    checks,
                    holding.computeIfAbsent(row.table(), this::holding),
                    row,
                    seen.getOrDefault(row.key(), 0),
                    by)) {
                seen.merge(row.key(), 1, Integer::sum);
                changed++;
            }
        }
        return changed;
    }

    /**
     * Takes the own row back: the shipped one holds again, or none.
     *
     * @throws NotFound when there is no own row under the key
     * @throws Refused when it was changed since, or belongs to a region outside the scope
     */
    @Transactional
    public void takeBack(Scope scope, ReferenceTable table, String key, int seen, Actor by) {
        ReferenceEntry entry = get(table, key);
        Revision own = entry.own();
        if (own == null) {
            throw new NotFound("own reference row", table.slug() + " " + key);
        }
        foreign(entry.row(), code -> isMine(scope, code)).forEach(sentence -> {
            throw new Refused(sentence);
        });
        if (own.number() != seen || !store.insert(entry.row(), false, seen + 1, by)) {
            throw new Refused("Пока вы смотрели, эту строку изменил кто-то другой. Откройте её заново.");
        }
        record(by, "вернуть поставляемую строку справочника", entry.row(), "");
    }

    /**
     * Tells of a row all that is wrong with it, in Russian sentences; none where it can be entered. A row of one region is
     * entered by who works with that region, which is looked up once for all rows: others would change its results unseen.
     */
    public Function<ReferenceRow, List<String>> checks(Scope scope) {
        Map<Integer, Boolean> mine = new HashMap<>();
        return row -> {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String sentence = row.table().fields().get(i).wrong(row.cells().get(i));
                if (sentence != null) {
                    wrong.add(sentence);
                }
            }
            if (row.source().isBlank()) {
                wrong.add("Укажите источник: документ с датой и номером или адрес страницы.");
            }
            if (wrong.isEmpty()) {
                wrong.addAll(RowRules.wrong(row));
                wrong.addAll(foreign(row, code -> mine.computeIfAbsent(code, one -> isMine(scope, one))));
            }
            return wrong;
        };
    }

    private static List<String> foreign(ReferenceRow row, IntPredicate mine) {
        if (!row.table().isOfRegions() || row.text("region").isEmpty()) {
            return List.of();
        }
        int code = row.required("region");
        return mine.test(code)
                ? List.of()
                : List.of("Регион с кодом " + code + " не ваш: его баллы вносит его оператор.");
    }

    private boolean isMine(Scope scope, int code) {
        return regions.all(scope).stream()
                .anyMatch(region -> region.code() == code && scope.regions().contains(region.id()));
    }

    private void record(Actor by, String action, ReferenceRow row, String details) {
        events.publishEvent(new Recorded(
                by,
                action,
                "справочник",
                row.table().slug(),
                null,
                row.table().title() + ": " + row.title() + (details.isEmpty() ? "" : " — " + details)));
    }
}
