package ru.podyom.assessment.importing;

import java.time.Clock;
import java.time.Year;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;
import ru.podyom.ui.Words;

/** Deciding about one import. */
@Controller
class ImportDecisionController {

    private final Imports imports;
    private final MissingSchools missing;
    private final Clock clock;

    ImportDecisionController(Imports imports, MissingSchools missing, Clock clock) {
        this.imports = imports;
        this.missing = missing;
        this.clock = clock;
    }

    @PostMapping("/imports/{id}/procedure")
    @Needs(Action.IMPORT_RESULTS)
    String procedure(@PathVariable long id, ProcedureForm form, Scope scope, Actor actor, RedirectAttributes flash) {
        imports.name(scope, new ImportId(id), form.procedure(Year.now(clock).getValue()), actor);
        return back(id, flash, Frame.Notice.done("Процедура указана, файл прочитан заново."));
    }

    @PostMapping("/imports/{id}/schools")
    @Needs(Action.EDIT_REGISTRY)
    String schools(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        var entered = missing.enter(scope, new ImportId(id), actor);
        return back(id, flash, new Frame.Notice(entered.sentence(), entered.tone(), null, null));
    }

    @PostMapping("/imports/{id}/renew")
    @Needs(Action.IMPORT_RESULTS)
    String renew(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        imports.renew(scope, new ImportId(id), actor);
        return back(id, flash, Frame.Notice.done("Файл проверен заново по нынешнему реестру."));
    }

    @PostMapping("/imports/{id}/confirm")
    @Needs(Action.IMPORT_RESULTS)
    String confirm(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean whole,
            Scope scope,
            Actor actor) {
        imports.confirm(scope, new ImportId(id), version, whole, actor);
        return "redirect:/imports/" + id;
    }

    @PostMapping("/imports/{id}/retry")
    @Needs(Action.IMPORT_RESULTS)
    String retry(@PathVariable long id, Scope scope, Actor actor) {
        imports.retry(scope, new ImportId(id), actor);
        return "redirect:/imports/" + id;
    }

    @PostMapping("/imports/{id}/withdraw")
    @Needs(Action.IMPORT_RESULTS)
    String withdraw(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        imports.withdraw(scope, new ImportId(id), actor);
        return back(
                id,
                flash,
                Frame.Notice.done("Загрузка возвращена на проверку и прочитана заново, ни одна строка не записана."));
    }

    @PostMapping("/imports/{id}/discard")
    @Needs(Action.IMPORT_RESULTS)
    String discard(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        imports.discard(scope, new ImportId(id), actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Проверка файла убрана, ничего не загружено."));
        return "redirect:/imports";
    }

    @PostMapping("/imports/{id}/undo")
    @Needs(Action.IMPORT_RESULTS)
    String undo(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        var head = imports.undo(scope, new ImportId(id), actor);
        return back(
                id,
                flash,
                Frame.Notice.done("Загрузка отменена: результаты "
                        + Words.count(head.counts().schools(), "школы", "школ", "школ")
                        + " больше не действуют. Вернуть их можно, загрузив файл снова."));
    }

    private static String back(long id, RedirectAttributes flash, Frame.Notice notice) {
        flash.addFlashAttribute(Frame.NOTICE, notice);
        return "redirect:/imports/" + id;
    }
}
