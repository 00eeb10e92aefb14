package ru.podyom.access.managing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.ui.FormErrors;

/** Opening an account. */
@Controller
class NewAccountController {

    private final Accounts accounts;
    private final AccountForms forms;

    NewAccountController(Accounts accounts, AccountForms forms) {
        this.accounts = accounts;
        this.forms = forms;
    }

    @GetMapping("/accounts/new")
    @Needs(Action.MANAGE_ACCOUNTS)
    String form(AccountForm form, Model model) {
        model.addAttribute("page", forms.page(form, FormErrors.none()));
        return "access/account-form";
    }

    @PostMapping("/accounts")
    @Needs(Action.MANAGE_ACCOUNTS)
    String open(AccountForm form, Actor actor, Model model, RedirectAttributes flash) {
        var errors = forms.errors(form);
        var role = form.role();
        if (errors.any() || role == null) {
            model.addAttribute("page", forms.page(form, errors));
            return "access/account-form";
        }
        String password = Accounts.freshPassword();
        var id = accounts.open(forms.account(form, role, password), actor);
        flash.addFlashAttribute(AccountListController.PASSWORD, password);
        return "redirect:/accounts/" + id;
    }
}
