package ru.podyom.meeting.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Municipality;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** The door to the registry of minutes: enter, correct, sign, revoke, find. */
@Service
public class MinutesRegistry {

    private static final String KIND = "протокол";

    private final MinutesStore store;
    private final MinutesIndexStore index;
    private final MinutesStepStore steps;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    MinutesRegistry(
            MinutesStore store,
            MinutesIndexStore index,
            MinutesStepStore steps,
            Municipalities municipalities,
            ApplicationEventPublisher events) {
        this.store = store;
        this.index = index;
        this.steps = steps;
        this.municipalities = municipalities;
        this.events = events;
    }

    /**
     * Enters minutes as a draft.
     *
     * @param file the original as it came, null where there is none
     * @throws NotFound when the municipality is not wholly in the scope
     * @throws Refused when minutes of that kind, number and day are there already
     */
    @Transactional
    public MinutesId enter(
            Scope scope,
            MunicipalityId municipality,
            MinutesContent content,
            @Nullable FileId file,
            String fileName,
            Actor by) {
        var home = home(scope, municipality);
        check(municipality, content, null);
        var id = store.insert(home.region(), municipality, content, file, fileName, by);
        steps.insert(id, MinutesStatus.DRAFT, "", by);
        record(by, "внести протокол", id, described(content));
        return id;
    }

    /**
     * The municipality that minutes are entered for.
     *
     * @throws NotFound when it is not wholly in the scope
     */
    public Municipality home(Scope scope, MunicipalityId municipality) {
        var home = municipalities.get(scope, municipality);
        if (!scope.covers(home.region(), municipality)) {
            throw new NotFound("municipality", municipality);
        }
        return home;
    }

    /**
     * Writes open minutes anew.
     *
     * @param version the state the person saw
     * @throws Refused when they are signed, or another person changed them meanwhile
     */
    @Transactional
    public void change(Scope scope, MinutesId id, int version, MinutesContent content, Actor by) {
        var before = led(scope, id);
        if (!before.status().isOpen()) {
            throw new Refused("Подписанный протокол не правят: отмените его и внесите новый.");
        }
        check(before.municipality(), content, id);
        if (!store.update(id, version, content, by)) {
            throw changedMeanwhile(before);
        }
        record(by, "изменить протокол", id, described(content));
    }

    /**
     * Takes minutes a step further: for approval, back, signed or revoked.
     *
     * @param because why: needed for a return and a revocation, else may be empty
     */
    @Transactional
    public void move(Scope scope, MinutesId id, int version, MinutesStatus next, String because, Actor by) {
        var before = led(scope, id);
        if (!before.status().leadsTo(next)) {
            throw new Refused("Протокол сейчас в состоянии «" + before.status().title()
                    + "», из него нельзя перейти в «" + next.title() + "».");
        }
        if (next == MinutesStatus.SIGNED && before.content().head().day() == null) {
            throw new Refused("У протокола нет даты: укажите её, затем отметьте подписание.");
        }
        if (next == MinutesStatus.REVOKED && because.isBlank()) {
            throw new Refused("Напишите, почему протокол отменён.");
        }
        if (next == MinutesStatus.DRAFT && because.isBlank()) {
            throw new Refused("Напишите, почему протокол возвращён в проект: что поправить.");
        }
        if (!store.move(id, version, next, because.strip(), by)) {
            throw changedMeanwhile(before);
        }
        steps.insert(id, next, because.strip(), by);
        record(by, step(next), id, before.title() + (because.isBlank() ? "" : ": " + because.strip()));
        if (next == MinutesStatus.SIGNED) {
            events.publishEvent(new MinutesSigned(by, id, before.region(), before.municipality()));
        }
    }

    private static String step(MinutesStatus next) {
        return switch (next) {
            case DRAFT -> "вернуть протокол в проект";
            case APPROVAL -> "отправить протокол на согласование";
            case SIGNED -> "отметить подписание протокола";
            case REVOKED -> "отменить протокол";
        };
    }

    /** Minutes the scope shows; reading of names is kept in the journal. */
    @Transactional
    public Minutes read(Scope scope, MinutesId id, Actor by) {
        var minutes = get(scope, id);
        if (minutes.names()) {
            record(by, "прочитать протокол", id, minutes.content().title());
        }
        return minutes;
    }

    /** The same without a line in the journal, for acts that leave their own. */
    public Minutes get(Scope scope, MinutesId id) {
        return find(scope, id).orElseThrow(() -> new NotFound("minutes", id));
    }

    /** The same, empty where there are none or the scope does not show them. */
    public Optional<Minutes> find(Scope scope, MinutesId id) {
        return index.get(scope, id);
    }

    /** The way of minutes that a scope has shown already, in its order. */
    public List<MinutesStep> steps(Minutes minutes) {
        return steps.of(minutes.id(), minutes.names());
    }

    /** Minutes the scope lets lead. */
    public Minutes led(Scope scope, MinutesId id) {
        var minutes = get(scope, id);
        if (!minutes.whole() || !minutes.names()) {
            throw new NotFound("minutes", id);
        }
        return minutes;
    }

    public PageOf<MinutesLine> journal(Scope scope, TableQuery query) {
        return index.journal(scope, query);
    }

    /** Bodies that have minutes, by name. */
    public List<String> bodies(Scope scope) {
        return index.headings(scope).stream()
                .map(MinutesIndexStore.Heading::body)
                .filter(body -> !body.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Years that have minutes, newest first. */
    public List<Integer> years(Scope scope) {
        return index.headings(scope).stream()
                .map(MinutesIndexStore.Heading::year)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    public List<MinutesLine> naming(Scope scope, SchoolId school) {
        return index.naming(scope, school);
    }

    public List<SchoolDecision> decisionsOf(Scope scope, SchoolId school) {
        return index.decisionsOf(scope, school);
    }

    /** The number that follows in the row of a body within a year. */
    public int nextNumber(Scope scope, MunicipalityId municipality, String body, int year) {
        municipalities.get(scope, municipality);
        return index.lastNumber(municipality, body, year) + 1;
    }

    /** Minutes of the municipality of the same kind, number, body and day, null where there are none. */
    public @Nullable MinutesId same(Scope scope, MunicipalityId municipality, MinutesHead head) {
        municipalities.get(scope, municipality);
        return index.same(municipality, head, null).orElse(null);
    }

    private void check(MunicipalityId municipality, MinutesContent content, @Nullable MinutesId self) {
        index.same(municipality, content.head(), self).ifPresent(other -> {
            throw new Refused(
                    "«" + content.title() + "» этого органа уже есть в журнале протоколов под учётным номером " + other
                            + ": второй раз не вносится.");
        });
    }

    private Refused changedMeanwhile(Minutes before) {
        return new Refused("Пока вы правили, протокол изменил(а) " + before.changedBy() + " в "
                + Words.moment(before.changedAt(), index.zone(before.municipality()))
                + ". Ваш текст цел: откройте протокол в другой вкладке, сверьте и перенесите правку.");
    }

    private static String described(MinutesContent content) {
        return content.title() + ", пунктов: " + content.decisions().size() + ", школ: "
                + content.schools().size();
    }

    private void record(Actor by, String action, MinutesId id, String details) {
        events.publishEvent(new Recorded(by, action, KIND, id.toString(), null, details));
    }
}
