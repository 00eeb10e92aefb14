package ru.podyom.identification.lists;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import ru.podyom.ui.Words;

/** The door to official lists: write one down, correct it, say what its marks mean, see where schools stand. */
@Service
public class SchoolLists {

    private static final int NAMED_IN_JOURNAL = 40;

    private final ListStore store;
    private final ListIndexStore index;
    private final EntryStore entries;
    private final ApplicationEventPublisher events;

    SchoolLists(ListStore store, ListIndexStore index, EntryStore entries, ApplicationEventPublisher events) {
        this.store = store;
        this.index = index;
        this.entries = entries;
        this.events = events;
    }

    /**
     * Writes a list down.
     *
     * @throws NotFound when the territory lies outside the scope
     * @throws Refused when it has no line, names a school twice or a school of another territory
     */
    @Transactional
    public ListId create(Scope scope, ListContent content, Actor by) {
        check(scope, content);
        var id = store.insert(content, by);
        record(by, "записать список", id, described(content));
        return id;
    }

    /**
     * Writes a list anew, as a person corrected it.
     *
     * @param version of the list that the person saw
     * @throws Refused when another person changed the list meanwhile
     */
    @Transactional
    public void change(Scope scope, ListId id, int version, ListContent content, Actor by) {
        var before = writable(scope, id);
        var names = names(scope, id);
        check(scope, content);
        if (!store.update(id, version, content, by)) {
            throw new Refused("Пока вы правили, список изменил(а) " + before.changedBy() + " в "
                    + Words.moment(before.changedAt(), index.zone(id)) + ". Откройте его заново и повторите правку.");
        }
        record(by, "изменить список", id, described(content) + difference(names, names(scope, id)));
    }

    /** Says what a mark of the list means, for good or until said otherwise. */
    @Transactional
    public void confirmLegend(Scope scope, ListId id, String mark, String legend, Actor by) {
        var list = writable(scope, id);
        if (legend.isBlank()) {
            throw new Refused("Напишите, что означает отметка, или примите предположение системы.");
        }
        if (entries(scope, id).stream().noneMatch(entry -> entry.mark().equals(mark))) {
            throw new NotFound("mark", mark);
        }
        store.legend(id, mark, legend.strip(), by);
        store.touch(id, by);
        record(by, "подтвердить значение отметки", id, list.title() + ": «" + mark + "» — " + legend.strip());
    }

    /**
     * Says which school a line means.
     *
     * @throws Refused when the school stands in the list already or lies in another territory
     */
    @Transactional
    public void match(Scope scope, ListId id, int place, SchoolId school, Actor by) {
        var list = writable(scope, id);
        var line = entries(scope, id).stream()
                .filter(entry -> entry.place() == place)
                .findFirst()
                .orElseThrow(() -> new NotFound("line", place));
        checkHome(scope, list.territory(), school);
        if (!store.match(id, place, school)) {
            throw new Refused("Эта школа уже есть в списке: одна школа записывается один раз.");
        }
        store.touch(id, by);
        events.publishEvent(new Recorded(
                by,
                "указать школу в списке",
                "список",
                id.toString(),
                school,
                list.title() + ": «" + line.written() + "»"));
    }

    /** Takes a list out of use, or brings it back; nothing is deleted. */
    @Transactional
    public void withdraw(Scope scope, ListId id, boolean withdrawn, Actor by) {
        var list = index.get(scope, id, true).filter(SchoolList::whole).orElseThrow(() -> new NotFound("list", id));
        store.withdraw(id, withdrawn);
        record(by, withdrawn ? "убрать список" : "вернуть список", id, list.title());
    }

    /** A list with the figures that the scope shows. */
    public SchoolList get(Scope scope, ListId id) {
        return index.get(scope, id, false).orElseThrow(() -> new NotFound("list", id));
    }

    /** A list that the scope lets change. */
    public SchoolList writable(Scope scope, ListId id) {
        var list = get(scope, id);
        if (!list.whole()) {
            throw new Refused(
                    "Список относится к большей территории, чем ваша: изменить его может тот, кто его ведёт.");
        }
        return list;
    }

    /** Every list that the scope shows, newest first. */
    public List<SchoolList> all(Scope scope) {
        return index.all(scope);
    }

    public List<ListEntry> entries(Scope scope, ListId id) {
        return entries.entries(scope, List.of(id));
    }

    /** Lines of several lists, list by list. */
    public List<ListEntry> entries(Scope scope, Collection<ListId> lists) {
        return entries.entries(scope, lists);
    }

    /** What people have said the marks of a list mean; the list at hand shows that the scope sees it. */
    public List<Legend> legends(SchoolList list) {
        return entries.legends(list.id());
    }

    /** Where these schools stand, newest list first; {@code schools} null for every school of the scope. */
    public List<Standing> standings(Scope scope, @Nullable Collection<SchoolId> schools) {
        return entries.standings(scope, schools);
    }

    /** Territories whose lists the scope may change. */
    public List<Territory> territories(Scope scope) {
        return index.territories(scope);
    }

    /** Schools that a list of the territory may name, by name. */
    public List<SchoolChoice> choices(Scope scope, Territory territory) {
        return entries.choices(scope, territory);
    }

    private void check(Scope scope, ListContent content) {
        if (!content.territory().isWithin(scope)) {
            throw new NotFound("territory", content.territory().key());
        }
        if (content.lines().isEmpty()) {
            throw new Refused("В списке нет ни одной строки.");
        }
        var schools = new HashSet<SchoolId>();
        for (ListLine line : content.lines()) {
            var school = line.school();
            if (school != null && !schools.add(school)) {
                throw new Refused("Школа «" + line.name() + "» указана в списке дважды.");
            }
        }
        checkHomes(scope, content, schools);
    }

    private void checkHomes(Scope scope, ListContent content, Set<SchoolId> schools) {
        var known = entries.choices(scope, content.territory()).stream()
                .map(SchoolChoice::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(schools)) {
            throw new Refused("В списке указана школа другой территории: проверьте строки.");
        }
    }

    private void checkHome(Scope scope, Territory territory, SchoolId school) {
        var home = entries.home(scope, school).orElseThrow(() -> new NotFound("school", school));
        if (!home.liesIn(territory)) {
            throw new Refused("Эта школа относится к другой территории, чем список.");
        }
    }

    private Set<String> names(Scope scope, ListId id) {
        return entries(scope, id).stream().map(ListEntry::name).collect(Collectors.toSet());
    }

    private static String described(ListContent content) {
        return content.title() + ", " + content.source() + ", "
                + content.issued().text() + ", строк: " + content.lines().size();
    }

    private static String difference(Set<String> before, Set<String> after) {
        return only("; добавлены: ", after, before) + only("; исключены: ", before, after);
    }

    private static String only(String words, Set<String> here, Set<String> there) {
        var names = here.stream()
                .filter(name -> !there.contains(name))
                .sorted()
                .limit(NAMED_IN_JOURNAL)
                .toList();
        return names.isEmpty() ? "" : words + String.join(", ", names);
    }

    private void record(Actor by, String action, ListId id, String details) {
        events.publishEvent(new Recorded(by, action, "список", id.toString(), null, details));
    }
}
