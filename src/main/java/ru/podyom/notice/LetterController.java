package ru.podyom.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import ru.podyom.kernel.NotFound;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Outgoing letters, for whoever keeps the system: what went, what waits, what needs a decision. */
@Controller
class LetterController {

    private static final List<Column<LetterLine>> COLUMNS = List.of(
            Column.sortable("subject", "Тема", line -> Cell.link(line.subject(), "/letters/" + line.id())),
            Column.sortable("address", "Кому", line -> Cell.text(line.address())),
            Column.sortable(
                    "state",
                    "Состояние",
                    line -> Cell.badge(line.state().title(), line.state().tone())),
            Column.sortable("created", "Поставлено", line -> Cell.moment(line.createdAt())),
            Column.sortable("sent", "Ушло", line -> Cell.moment(line.sentAt())),
            Column.plain("attempts", "Попыток", line -> Cell.number(line.attempts())),
            Column.plain("reason", "Почему", line -> Cell.text(line.reason())));

    private final Outbox outbox;
    private final LetterListStore list;
    private final MailServer server;
    private final Clock clock;

    LetterController(Outbox outbox, LetterListStore list, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.list = list;
        this.server = server;
        this.clock = clock;
    }

    @GetMapping("/letters")
    @Needs(Action.MANAGE_ACCOUNTS)
    String list(@RequestParam Map<String, String> asked, Model model) {
        return page(asked, "", FormErrors.none(), model);
    }

    @GetMapping("/letters.{format:xlsx|csv}")
    @Needs(Action.MANAGE_ACCOUNTS)
    TableFile export(@RequestParam Map<String, String> asked) {
        return TableFile.of(table(TableQuery.of(asked).everything()), "Исходящие письма");
    }

    @GetMapping("/letters/{id:\\d+}")
    @Needs(Action.MANAGE_ACCOUNTS)
    String show(@PathVariable long id, Model model) {
        var number = new LetterId(id);
        var line = list.one(number).orElseThrow(() -> new NotFound("letter", number));
        model.addAttribute("page", LetterPage.of(line));
        return "notice/letter";
    }

    @PostMapping("/letters/{id:\\d+}/retry")
    @Needs(Action.MANAGE_ACCOUNTS)
    String retry(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        outbox.retry(new LetterId(id), actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Письмо снова ждёт отправки."));
        return "redirect:/letters/" + id;
    }

    @PostMapping("/letters/{id:\\d+}/withdraw")
    @Needs(Action.MANAGE_ACCOUNTS)
    String withdraw(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        outbox.withdraw(new LetterId(id), actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.undoable("Письмо не уйдёт.", "/letters/" + id + "/retry", "Всё же отправить"));
        return "redirect:/letters/" + id;
    }

    /** A trial letter, to see that the settings are right. */
    @PostMapping("/letters/trial")
    @Needs(Action.MANAGE_ACCOUNTS)
    String trial(@RequestParam String address, Actor actor, Model model, RedirectAttributes flash) {
        if (!Letter.isAddress(address.strip())) {
            return page(
                    Map.of(),
                    address,
                    FormErrors.none().and("address", "Введите адрес почты, например ivanova@rayon.ru."),
                    model);
        }
        outbox.send(new Letter(
                "trial/" + UUID.randomUUID(),
                address,
                "Проверка почты «Подъёма»",
                "Это проверочное письмо. Его попросил(а) отправить " + actor.name() + ".\n",
                List.of(),
                clock.instant().plus(Duration.ofDays(1))));
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Проверочное письмо поставлено в очередь."));
        return "redirect:/letters";
    }

    private String page(Map<String, String> asked, String trial, FormErrors errors, Model model) {
        var counts = list.counts();
        model.addAttribute(
                "page",
                new LetterListPage(
                        table(TableQuery.of(asked)),
                        LetterState.titles(),
                        server.isNamed() ? server.name() : "",
                        server.sender(),
                        counts.getOrDefault(LetterState.WAITING, 0),
                        counts.getOrDefault(LetterState.UNCERTAIN, 0) + counts.getOrDefault(LetterState.FAILED, 0),
                        trial,
                        errors));
        return "notice/letters";
    }

    private Table table(TableQuery query) {
        Map<String, String> applied = new LinkedHashMap<>();
        var state = query.filter("state");
        if (state != null) {
            applied.put("Состояние", LetterState.titles().getOrDefault(state, state));
        }
        boolean asked = !query.search().isEmpty() || state != null;
        return Table.of(
                "/letters",
                "Исходящие письма",
                asked ? "Таких писем нет. Проверьте слова поиска или сбросьте фильтры." : "Писем ещё не было.",
                query,
                COLUMNS,
                list.page(query),
                applied);
    }
}
