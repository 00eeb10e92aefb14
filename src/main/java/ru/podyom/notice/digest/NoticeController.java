package ru.podyom.notice.digest;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** One's own reminders: what is due, and when letters and the calendar tell of it. */
@Controller
class NoticeController {

    /** Name of the flash attribute that carries a new address to the one page that shows it. */
    private static final String LINK = "podyom.calendar";

    private final SettingStore store;
    private final MatterBook book;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeController(
            SettingStore store,
            MatterBook book,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.book = book;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/notices")
    @Needs(Action.ENTER)
    String show(Scope scope, Actor actor, @ModelAttribute("frame") Frame frame, Model model) {
        return page(NoticeForm.of(store.of(actor.account())), FormErrors.none(), scope, actor, frame, model);
    }

    @PostMapping("/notices")
    @Needs(Action.ENTER)
    String save(
            NoticeForm form,
            Scope scope,
            Actor actor,
            @ModelAttribute("frame") Frame frame,
            Model model,
            RedirectAttributes flash) {
        var errors = form.errors();
        if (errors.any()) {
            return page(form, errors, scope, actor, frame, model);
        }
        transaction.executeWithoutResult(status -> {
            store.save(form.settings(actor.account()));
            record(actor, "изменить настройки уведомлений");
        });
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Настройки сохранены."));
        return "redirect:/notices";
    }

    /** A new address of the calendar; the one before leads nowhere from now on. */
    @PostMapping("/notices/calendar")
    @Needs(Action.ENTER)
    String calendar(Actor actor, RedirectAttributes flash) {
        var secret = CalendarLink.fresh();
        transaction.executeWithoutResult(status -> {
            store.calendar(actor.account(), CalendarLink.sha256(secret));
            record(actor, "создать ссылку на календарь");
        });
        flash.addFlashAttribute(
                LINK,
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/" + secret + ".ics")
                        .toUriString());
        return "redirect:/notices";
    }

    private String page(NoticeForm form, FormErrors errors, Scope scope, Actor actor, Frame frame, Model model) {
        var today = LocalDate.now(clock.withZone(frame.zone()));
        int ahead = store.of(actor.account()).daysAhead();
        var link = model.getAttribute(LINK) instanceof String fresh ? fresh : null;
        model.addAttribute(
                "page",
                new NoticesPage(
                        book.of(scope, actor, today, today.plusDays(ahead)),
                        form,
                        link,
                        store.hasCalendar(actor.account()),
                        errors));
        return "notice/notices";
    }

    private void record(Actor actor, String action) {
        events.publishEvent(
                new Recorded(actor, action, "учётная запись", actor.account().toString(), null, ""));
    }
}
