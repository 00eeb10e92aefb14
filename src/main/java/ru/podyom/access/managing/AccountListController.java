package ru.podyom.access.managing;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The list of accounts and what is done to an account that is there. */
@Controller
class AccountListController {

    /** Name of the flash attribute that carries a new password to the one page that shows it. */
    static final String PASSWORD = "podyom.password";

    private final Accounts accounts;
    private final AccountPages pages;

    AccountListController(Accounts accounts, AccountPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping("/accounts")
    @Needs(Action.MANAGE_ACCOUNTS)
    String list(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", pages.list(TableQuery.of(asked)));
        return "access/accounts";
    }

    @GetMapping("/accounts.{format:xlsx|csv}")
    @Needs(Action.MANAGE_ACCOUNTS)
    TableFile export(@RequestParam Map<String, String> asked) {
        var page = pages.list(TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Учётные записи");
    }

    @GetMapping("/accounts/{id}")
    @Needs(Action.MANAGE_ACCOUNTS)
    String show(@PathVariable long id, Actor actor, Model model) {
        String password = model.getAttribute(PASSWORD) instanceof String fresh ? fresh : null;
        model.addAttribute("page", pages.card(new AccountId(id), password, actor));
        return "access/account-card";
    }

    @PostMapping("/accounts/{id}/disable")
    @Needs(Action.MANAGE_ACCOUNTS)
    String disable(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        accounts.disable(new AccountId(id), true, actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.undoable("Учётная запись отключена.", "/accounts/" + id + "/enable", "Включить снова"));
        return "redirect:/accounts/" + id;
    }

    @PostMapping("/accounts/{id}/enable")
    @Needs(Action.MANAGE_ACCOUNTS)
    String enable(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        accounts.disable(new AccountId(id), false, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Учётная запись включена."));
        return "redirect:/accounts/" + id;
    }

    @PostMapping("/accounts/{id}/password")
    @Needs(Action.MANAGE_ACCOUNTS)
    String resetPassword(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        flash.addFlashAttribute(PASSWORD, accounts.resetPassword(new AccountId(id), actor));
        return "redirect:/accounts/" + id;
    }
}
