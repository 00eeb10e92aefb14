package ru.podyom.identification.catalogue;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;

/** Small acts on a list that need no form of their own. */
@Controller
class ListActController {

    private final SchoolLists lists;

    ListActController(SchoolLists lists) {
        this.lists = lists;
    }

    @PostMapping("/lists/{id:\\d+}/legend")
    @Needs(Action.EDIT_LISTS)
    String confirmLegend(
            @PathVariable long id,
            @RequestParam String mark,
            @RequestParam String legend,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        lists.confirmLegend(scope, new ListId(id), mark, legend, actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.done("Значение отметки «" + mark + "» подтверждено: " + legend.strip() + "."));
        return "redirect:/lists/" + id;
    }

    @PostMapping("/lists/{id:\\d+}/lines/{place}/school")
    @Needs(Action.EDIT_LISTS)
    String match(
            @PathVariable long id,
            @PathVariable int place,
            @RequestParam long school,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        lists.match(scope, new ListId(id), place, new SchoolId(school), actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Школа указана."));
        return "redirect:/lists/" + id;
    }

    @PostMapping("/lists/{id:\\d+}/withdraw")
    @Needs(Action.EDIT_LISTS)
    String withdraw(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        lists.withdraw(scope, new ListId(id), true, actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.undoable(
                        "Список убран из всех таблиц и сравнений.", "/lists/" + id + "/restore", "Вернуть"));
        return "redirect:/lists";
    }

    @PostMapping("/lists/{id:\\d+}/restore")
    @Needs(Action.EDIT_LISTS)
    String restore(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        lists.withdraw(scope, new ListId(id), false, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Список возвращён."));
        return "redirect:/lists/" + id;
    }
}
