package ru.podyom.objectivity;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.objectivity.computing.Computations;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Pages of signs: all of them, the fourteen official ones, one school; and the computation. */
@Controller
class ObjectivityController {

    private final ObjectivityPages pages;
    private final Computations computations;

    ObjectivityController(ObjectivityPages pages, Computations computations) {
        this.pages = pages;
        this.computations = computations;
    }

    @GetMapping("/objectivity")
    @Needs(Action.READ_PUPIL_ROWS)
    String signs(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.signs(scope, TableQuery.of(asked)));
        return "objectivity/signs";
    }

    @GetMapping("/objectivity.{format:xlsx|csv}")
    @Needs(Action.READ_PUPIL_ROWS)
    TableFile exportSigns(@RequestParam Map<String, String> asked, Scope scope) {
        var page = pages.signsFile(scope, TableQuery.of(asked));
        return TableFile.of(page.table(), "Признаки объективности");
    }

    @GetMapping("/objectivity/official")
    @Needs(Action.READ_PUPIL_ROWS)
    String official(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.official(scope, TableQuery.of(asked)));
        return "objectivity/signs";
    }

    @GetMapping("/objectivity/official.{format:xlsx|csv}")
    @Needs(Action.READ_PUPIL_ROWS)
    TableFile exportOfficial(@RequestParam Map<String, String> asked, Scope scope) {
        var page = pages.officialFile(scope, TableQuery.of(asked));
        return TableFile.of(page.table(), "Признаки официальной методики");
    }

    @GetMapping("/objectivity/schools/{school}")
    @Needs(Action.READ_PUPIL_ROWS)
    String school(@PathVariable long school, @RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.school(scope, new SchoolId(school), TableQuery.of(asked)));
        return "objectivity/school";
    }

    @PostMapping("/objectivity")
    @Needs(Action.RUN_IDENTIFICATION)
    String compute(
            @RequestParam long region, @RequestParam int year, Scope scope, Actor actor, RedirectAttributes flash) {
        var made = computations.make(scope, new RegionId(region), year, actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.done(
                        made.isNew()
                                ? "Признаки вычислены и сохранены. Сами результаты не изменились."
                                : "Данные с прошлого вычисления не изменились: признаки те же."));
        return "redirect:/objectivity?year=" + year;
    }
}
