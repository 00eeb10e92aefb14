package ru.podyom.assignment.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.assignment.Assignment;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Control;
import ru.podyom.assignment.Move;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.Words;

/** One act on several assignments: shown first, then done with all of them or with none. */
@Controller
class BulkController {

    private static final int MOST = 500;

    private final Assignments assignments;
    private final Control control;
    private final TransactionOperations transaction;

    BulkController(Assignments assignments, Control control, TransactionOperations transaction) {
        this.assignments = assignments;
        this.control = control;
        this.transaction = transaction;
    }

    @PostMapping("/assignments/bulk")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String ask(BulkForm form, Scope scope, Model model) {
        return page(form, FormErrors.none(), scope, model);
    }

    @PostMapping("/assignments/bulk/confirmed")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String act(BulkForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        var chosen = chosen(form, scope);
        var move = move(form);
        var versions = versions(form);
        try {
            var step = form.step().step(move, List.of());
            transaction.executeWithoutResult(status -> {
                for (Assignment assignment : chosen) {
                    int seen = versions.getOrDefault(assignment.id().value(), 0);
                    control.take(scope, assignment.id(), seen, step, actor);
                }
            });
        } catch (Refused refused) {
            return page(form, FormErrors.none().and("steps", String.valueOf(refused.getMessage())), scope, model);
        }
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.done(
                        move.past() + ": " + Words.count(chosen.size(), "поручение", "поручения", "поручений") + "."));
        return "redirect:/assignments";
    }

    private String page(BulkForm form, FormErrors errors, Scope scope, Model model) {
        var move = move(form);
        List<Assignment> ready = new ArrayList<>();
        List<BulkPage.Other> others = new ArrayList<>();
        for (Assignment assignment : chosen(form, scope)) {
            if (move.isPossible(assignment)) {
                ready.add(assignment);
            } else {
                others.add(new BulkPage.Other(
                        assignment, assignment.state().title().toLowerCase(Words.RUSSIAN)));
            }
        }
        model.addAttribute("page", new BulkPage(move, ready, others, form.step(), errors));
        return "assignment/bulk";
    }

    private static Move move(BulkForm form) {
        var move = form.move();
        if (move == null || !form.isOffered()) {
            throw new Refused("Выберите, что сделать с отмеченными поручениями.");
        }
        return move;
    }

    private List<Assignment> chosen(BulkForm form, Scope scope) {
        List<Long> ids = form.id();
        if (ids == null || ids.isEmpty()) {
            throw new Refused("Отметьте в списке хотя бы одно поручение.");
        }
        if (ids.size() > MOST) {
            throw new Refused("За один раз можно выбрать до " + MOST + " поручений, выбрано: " + ids.size() + ".");
        }
        var found = assignments.all(scope, ids);
        if (found.size() < ids.stream().distinct().count()) {
            throw new NotFound("assignment", ids);
        }
        return found;
    }

    private static Map<Long, Integer> versions(BulkForm form) {
        Map<Long, Integer> versions = new HashMap<>();
        List<Long> ids = form.id();
        List<Integer> seen = form.version();
        for (int i = 0; ids != null && seen != null && i < Math.min(ids.size(), seen.size()); i++) {
            versions.put(ids.get(i), seen.get(i));
        }
        return versions;
    }
}
