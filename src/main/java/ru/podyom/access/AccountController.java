package ru.podyom.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** One's own account: who I am here, what I see, my password. */
@Controller
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/account")
    @Needs(Action.ENTER)
    String show(Actor actor, Model model) {
        return page(actor, FormErrors.none(), model);
    }

    @PostMapping("/account/password")
    @Needs(Action.ENTER)
    String change(
            @RequestParam String current,
            @RequestParam String fresh,
            @RequestParam String again,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        var errors = errors(actor, current, fresh, again);
        if (errors.any()) {
            return page(actor, errors, model);
        }
        accounts.changePassword(actor.account(), fresh, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Пароль изменён."));
        return "redirect:/account";
    }

    private FormErrors errors(Actor actor, String current, String fresh, String again) {
        var errors = FormErrors.none();
        if (!accounts.passwordMatches(actor.account(), current)) {
            errors = errors.and("current", "Прежний пароль введён неверно.");
        }
        if (fresh.length() < Accounts.SHORTEST_PASSWORD) {
            errors = errors.and("fresh", "Новый пароль короче " + Accounts.SHORTEST_PASSWORD + " знаков.");
        }
        if (!fresh.equals(again)) {
            errors = errors.and("again", "Пароли не совпадают.");
        }
        return errors;
    }

    private String page(Actor actor, FormErrors errors, Model model) {
        model.addAttribute("page", new AccountPage(accounts.get(actor.account()), errors));
        return "access/account";
    }
}
