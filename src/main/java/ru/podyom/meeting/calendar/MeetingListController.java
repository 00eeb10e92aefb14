package ru.podyom.meeting.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The plan of meetings and its file. */
@Controller
class MeetingListController {

    private final MeetingListStore store;
    private final Choosing choosing;
    private final Clock clock;

    MeetingListController(MeetingListStore store, Choosing choosing, Clock clock) {
        this.store = store;
        this.choosing = choosing;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    @Needs(Action.READ_MEETINGS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        Map<String, String> municipalities = store.municipalities(scope);
        model.addAttribute(
                "page",
                new MeetingListPage(
                        table(TableQuery.of(asked), scope, municipalities), choosing.words("Вид"), municipalities));
        return "meeting/meetings";
    }

    @GetMapping("/meetings.{format:xlsx|csv}")
    @Needs(Action.READ_MEETINGS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        return TableFile.of(
                table(TableQuery.of(asked).everything(), scope, store.municipalities(scope)), "План заседаний");
    }

    private Table table(TableQuery query, Scope scope, Map<String, String> municipalities) {
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        return Table.of(
                "/meetings",
                "План заседаний",
                asked
                        ? "Ничего не найдено. Проверьте слова поиска или сбросьте фильтры."
                        : "Предстоящих заседаний нет. Прошедшие — в фильтре «Состояние».",
                query,
                columns(municipalities.size() > 1),
                store.page(scope, query, LocalDate.now(clock)),
                applied(query, municipalities));
    }

    private static List<Column<MeetingLine>> columns(boolean territory) {
        List<Column<MeetingLine>> columns = new ArrayList<>();
        columns.add(Column.sortable("day", "День", one -> Cell.day(one.day())));
        columns.add(Column.plain("time", "Начало", one -> Cell.text(one.startsText())));
        columns.add(Column.sortable("title", "Тема", one -> Cell.link(one.title(), "/meetings/" + one.id())));
        columns.add(Column.plain("kind", "Вид", one -> Cell.text(one.kind())));
        columns.add(Column.sortable("body", "Орган", one -> Cell.text(one.body())));
        if (territory) {
            columns.add(Column.sortable("territory", "Муниципалитет или регион", one -> Cell.text(one.territory())));
        }
        columns.add(Column.plain("place", "Место", one -> Cell.text(one.place())));
        columns.add(Column.sortable(
                "state",
                "Состояние",
                one -> Cell.badge(one.state().title(), one.state().tone())));
        columns.add(Column.plain("items", "Вопросов", one -> Cell.number(one.items())));
        columns.add(Column.plain("invited", "Приглашено", one -> Cell.number(one.invited())));
        columns.add(Column.plain("came", "Были", one -> Cell.number(one.came())));
        columns.add(Column.plain("number", "№ протокола", one -> {
            Integer number = one.number();
            return Cell.number(number == null ? null : number.longValue());
        }));
        return columns;
    }

    private static Map<String, String> applied(TableQuery query, Map<String, String> municipalities) {
        Map<String, String> applied = new LinkedHashMap<>();
        String kind = query.filter("kind");
        if (kind != null) {
            applied.put("Вид", kind);
        }
        String municipality = query.filter("municipality");
        if (municipality != null) {
            applied.put("Муниципалитет", municipalities.getOrDefault(municipality, municipality));
        }
        String state = query.filter("state");
        applied.put(
                "Состояние", MeetingListPage.states().getOrDefault(state == null ? "" : state, MeetingListPage.AHEAD));
        return applied;
    }
}
