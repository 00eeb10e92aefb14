package ru.podyom.identification.passport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;

/** The door to social passports: one for each school and year, changed in place, every change written down. */
@Service
public class Passports {

    private final PassportStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passports(PassportStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    PageOf<PassportLine> page(Scope scope, int year, TableQuery query) {
        return store.page(scope, year, query);
    }

    @Transactional(readOnly = true)
    List<Integer> years(Scope scope) {
        return store.years(scope);
    }

    @Transactional(readOnly = true)
    PassportStore.Filled filled(Scope scope, int year) {
        return store.filled(scope, year);
    }

    /**
     * Passports of a school, the newest first; a school without any has one line with none.
     *
     * @throws NotFound when the school lies outside the scope
     */
    @Transactional(readOnly = true)
    List<PassportLine> of(Scope scope, long school) {
        var lines = store.of(scope, school);
        if (lines.isEmpty()) {
            throw new NotFound("school", school);
        }
        return lines;
    }

    /**
     * Keeps what was typed.
     *
     * @param form without errors
     * @param recognises whether the person may enter the act that recognises the conditions as adverse
     * @throws NotFound when the school lies outside the scope
     * @throws Refused when somebody changed the passport meanwhile
     */
    @Transactional
    void enter(Scope scope, long school, PassportForm form, boolean recognises, Actor by) {
        int year = PassportForm.number(form.at("year")).orElseThrow();
        var before = of(scope, school).stream()
                .map(PassportLine::passport)
                .filter(Objects::nonNull)
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(null);
        var kept = before == null ? null : before.document();
        var document = recognises ? (form.at("document").isEmpty() ? null : form.at("document")) : kept;
        save(scope, form.passport(school, before, document), by);
    }

    /**
     * Keeps a passport of a school of the scope.
     *
     * @param passport with the version it is made on, 0 for a new one
     * @throws NotFound when the school lies outside the scope
     * @throws Refused when somebody changed the passport meanwhile
     */
    @Transactional
    public void save(Scope scope, Passport passport, Actor by) {
        var before =
                store.of(scope, passport.year(), List.of(passport.school())).get(passport.school());
        if (before == null && store.name(scope, passport.school()).isEmpty()) {
            throw new NotFound("school", passport.school());
        }
        if (before != null && before.saysTheSameAs(passport)) {
            return;
        }
        if (!store.save(passport, by)) {
            throw new Refused("Пока вы заполняли паспорт за " + passport.year()
                    + " год, его изменил другой человек. Ваши числа ниже; сохраните ещё раз, если они верны.");
        }
        events.publishEvent(new Recorded(
                by,
                before == null ? "внести социальный паспорт" : "изменить социальный паспорт",
                "социальный паспорт",
                passport.school() + "/" + passport.year(),
                new SchoolId(passport.school()),
                changes(before, passport)));
    }

    /** What changed, without the counts themselves: the journal is read by more people than the passport. */
    private static String changes(@Nullable Passport before, Passport after) {
        Map<Condition, Integer> old = before == null ? Map.of() : before.counts();
        var changed = Arrays.stream(Condition.values())
                .filter(condition ->
                        !Objects.equals(old.get(condition), after.counts().get(condition)))
                .map(Condition::title)
                .collect(Collectors.joining("; "));
        return after.year() + " год; " + (changed.isEmpty() ? "условия прежние" : "посчитано: " + changed)
                + (after.document() == null ? "" : "; акт: " + after.document());
    }
}
