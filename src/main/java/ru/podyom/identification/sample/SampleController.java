package ru.podyom.identification.sample;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** A random sample of schools that are not on the list, to see at a desk whether the rule passed somebody over. */
@Controller
class SampleController {

    private static final int USUAL = 10;
    private static final int MOST = 200;
    private static final int LONGEST_SEED = 40;

    private final SampleStore store;
    private final SecureRandom random = new SecureRandom();

    SampleController(SampleStore store) {
        this.store = store;
    }

    private record Drawn(int place, SampleStore.Unlisted school) {}

    @GetMapping("/runs/{run}/sample")
    @Needs(Action.READ_IDENTIFICATION)
    String show(@PathVariable long run, @RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", page(run, TableQuery.of(asked), scope));
        return "identification/sample";
    }

    @GetMapping("/runs/{run}/sample.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile export(@PathVariable long run, @RequestParam Map<String, String> asked, Scope scope) {
        var page = page(run, TableQuery.of(asked), scope);
        return TableFile.of(page.table(), "Выборка для проверки, расчёт " + run);
    }

    private SamplePage page(long run, TableQuery query, Scope scope) {
        var title = store.title(scope, run).orElseThrow(() -> new NotFound("run", run));
        var typed = query.filter("seed");
        var seed = typed == null ? Integer.toString(random.nextInt(100_000, 1_000_000)) : typed;
        seed = seed.substring(0, Math.min(seed.length(), LONGEST_SEED));
        var number = query.number("number");
        int size = number == null ? USUAL : Math.clamp(number, 1, MOST);
        var all = store.unlisted(scope, run);
        var drawn = new Lot(seed).draw(all, SampleStore.Unlisted::code, size);
        var kept = TableQuery.of(Map.of("seed", seed, "number", Integer.toString(size)))
                .everything();
        return new SamplePage(run, title, seed, size, all.size(), table(scope, run, kept, drawn, seed, all.size()));
    }

    private static Table table(
            Scope scope, long run, TableQuery query, List<SampleStore.Unlisted> drawn, String seed, int population) {
        List<Column<Drawn>> columns = List.of(
                Column.plain("place", "№", line -> Cell.number(line.place())),
                Column.plain(
                        "school",
                        "Школа",
                        line -> Cell.link(
                                line.school().name(),
                                "/runs/" + run + "/schools/" + line.school().school())),
                Column.plain(
                        "municipality",
                        "Муниципалитет",
                        line -> Cell.text(line.school().municipality())),
                Column.plain("code", "Код", line -> Cell.text(line.school().code())),
                Column.plain(
                        "outcome",
                        "Вывод",
                        line -> Cell.text(line.school().outcome().title())),
                Column.plain(
                        "low",
                        "Процедур с низким результатом",
                        line -> Cell.number(line.school().low())),
                Column.plain(
                        "counted",
                        "Учтено процедур",
                        line -> Cell.number(line.school().counted())),
                Column.plain("checked", "Что показала проверка", _ -> Cell.text("")));
        var rows = IntStream.range(0, drawn.size())
                .mapToObj(i -> new Drawn(i + 1, drawn.get(i)))
                .toList();
        return Table.of(
                "/runs/" + run + "/sample",
                "Случайная выборка школ вне списка",
                "Вне списка нет ни одной школы.",
                query,
                Column.within(scope, columns),
                new PageOf<>(rows, rows.size()),
                Map.of("Число выборки", seed, "Школ вне списка", Integer.toString(population)));
    }
}
