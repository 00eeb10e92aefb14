package ru.podyom.meeting.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.body.Bodies;
import ru.podyom.meeting.body.Territories;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;

/** Gathers what the form of a meeting offers. */
@Component
class Choosing {

    private final Bodies bodies;
    private final Territories territories;
    private final ReferenceTables reference;
    private final OfficialListStore store;
    private final Clock clock;

    Choosing(Bodies bodies, Territories territories, ReferenceTables reference, OfficialListStore store, Clock clock) {
        this.bodies = bodies;
        this.territories = territories;
        this.reference = reference;
        this.store = store;
        this.clock = clock;
    }

    MeetingFormPage.Choices of(Scope scope) {
        Map<String, String> offered = territories.choices(scope);
        Map<String, String> working = new LinkedHashMap<>();
        for (Bodies.Choice one : bodies.workingOn(scope, LocalDate.now(clock))) {
            working.put(
                    one.id().toString(),
                    one.name() + (offered.size() > 1 ? ", " + one.territory().name() : ""));
        }
        return new MeetingFormPage.Choices(offered, working, words("Вид"), words("Форма"), store.lists(scope));
    }

    Map<String, String> words(String what) {
        Map<String, String> words = new LinkedHashMap<>();
        reference.rows(ReferenceTable.MEETING_WORDS).stream()
                .filter(row -> row.text("what").equals(what))
                .forEach(row -> words.put(row.text("word"), row.text("word")));
        return words;
    }

    /** Where a meeting belongs: the body's territory, or the one chosen, or the only one there is. */
    Optional<Territory> territory(Scope scope, MeetingForm form) {
        Long body = form.body();
        if (body != null) {
            return bodies.workingOn(scope, LocalDate.now(clock)).stream()
                    .filter(one -> one.id().value() == body)
                    .map(Bodies.Choice::territory)
                    .findFirst();
        }
        Map<String, Territory> led = territories.led(scope);
        return led.size() == 1
                ? led.values().stream().findFirst()
                : territories.of(scope, form.shown(form.territory()));
    }
}
