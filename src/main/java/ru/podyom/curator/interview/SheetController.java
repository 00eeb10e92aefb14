package ru.podyom.curator.interview;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.podyom.curator.Curators;
import ru.podyom.curator.Curatorship;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.identification.lists.Standing;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;

/** The sheet with which a curator prepares an interview; made of live data each time it is opened. */
@Controller
class SheetController {

    private final Curators curators;
    private final SheetStore store;
    private final ScheduleStore schedule;
    private final SchoolLists lists;
    private final ListLabels labels;

    SheetController(Curators curators, SheetStore store, ScheduleStore schedule, SchoolLists lists, ListLabels labels) {
        this.curators = curators;
        this.store = store;
        this.schedule = schedule;
        this.lists = lists;
        this.labels = labels;
    }

    @GetMapping("/curators/{id}/sheet")
    @Needs(Action.READ_CURATORS)
    String sheet(@PathVariable long id, Scope scope, Actor actor, Model model) {
        Curatorship held = curators.get(scope, id);
        if (scope.personalData()) {
            curators.recordReading(actor, "лист подготовки, куратор " + id);
        }
        ListLabels.Labels words = labels.of(scope);
        List<String> named = lists.standings(scope, List.of(held.school())).stream()
                .filter(Standing::newest)
                .map(one -> words.title(one.category()) + ": " + one.title() + " (" + one.source() + ", "
                        + one.issued().text() + ")" + (one.project500() ? ", проект «500+»" : ""))
                .toList();
        model.addAttribute(
                "page",
                new SheetPage(
                        held, named, store.results(scope, held.school()), store.open(scope, id), schedule.today()));
        return "curator/sheet";
    }
}
