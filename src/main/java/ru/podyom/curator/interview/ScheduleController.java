package ru.podyom.curator.interview;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.curator.Curators;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** The schedule of all interviews of the scope, and one plan for all who have none. */
@Controller
class ScheduleController {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final ScheduleStore store;
    private final Plans plans;
    private final Curators curators;

    ScheduleController(ScheduleStore store, Plans plans, Curators curators) {
        this.store = store;
        this.plans = plans;
        this.curators = curators;
    }

    @GetMapping("/interviews")
    @Needs(Action.READ_CURATORS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Actor actor, Model model) {
        TableQuery query = TableQuery.of(asked);
        model.addAttribute("page", new SchedulePage(table(query, scope, actor), year(query)));
        model.addAttribute("current", AcademicYear.on(store.today()).start());
        return "curator/schedule";
    }

    @GetMapping("/interviews.{format:xlsx|csv}")
    @Needs(Action.READ_CURATORS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope, Actor actor) {
        return TableFile.of(table(TableQuery.of(asked).everything(), scope, actor), "Собеседования кураторов");
    }

    private Table table(TableQuery query, Scope scope, Actor actor) {
        PageOf<ScheduleLine> page = store.page(scope, query, year(query));
        if (scope.personalData() && !page.rows().isEmpty()) {
            curators.recordReading(actor, "собеседования, строк: " + page.rows().size());
        }
        return ScheduleTable.of(page, query, year(query), scope);
    }

    private AcademicYear year(TableQuery query) {
        Long asked = query.number("year");
        return asked != null && asked > EARLIEST && asked < LATEST
                ? new AcademicYear(asked.intValue())
                : AcademicYear.on(store.today());
    }

    @PostMapping("/interviews/plan")
    @Needs(Action.HOLD_INTERVIEWS)
    String plan(@RequestParam(defaultValue = "") String day, Scope scope, Actor actor, RedirectAttributes flash) {
        AcademicYear year = AcademicYear.on(store.today());
        int made = plans.planAll(scope, year, PlanForm.number(day), actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                made == 0
                        ? Frame.Notice.refused("План на " + year.title() + " есть у всех кураторов: менять нечего.")
                        : Frame.Notice.done("Составлено планов: " + Words.number(made) + ". Каждый можно изменить."));
        return "redirect:/interviews";
    }
}
