package ru.podyom.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The list of people; each look at names leaves a line in the journal. */
@Controller
class PeopleController {

    private final PeopleListStore list;
    private final People people;
    private final SchoolChoices choices;
    private final Clock clock;

    PeopleController(PeopleListStore list, People people, SchoolChoices choices, Clock clock) {
        this.list = list;
        this.people = people;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/people")
    @Needs(Action.READ_REGISTRY)
    String list(
            @RequestParam Map<String, String> asked,
            Scope scope,
            Actor actor,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Map<String, String> municipalities = choices.municipalities(scope);
        Table table = table(TableQuery.of(asked), scope, actor, frame, municipalities);
        model.addAttribute("page", new PeoplePage(table, scope.personalData(), municipalities));
        return "people/people";
    }

    @GetMapping("/people.{format:xlsx|csv}")
    @Needs(Action.READ_REGISTRY)
    TableFile export(
            @RequestParam Map<String, String> asked, Scope scope, Actor actor, @ModelAttribute("frame") Frame frame) {
        TableQuery everything = TableQuery.of(asked).everything();
        Table table = table(everything, scope, actor, frame, choices.municipalities(scope));
        return TableFile.of(table, "Люди и должности");
    }

    private Table table(TableQuery query, Scope scope, Actor actor, Frame frame, Map<String, String> municipalities) {
        PageOf<PersonLine> page = list.page(scope, query, LocalDate.now(clock.withZone(frame.zone())));
        if (scope.personalData() && !page.rows().isEmpty()) {
            people.recordReading(actor, "строк: " + page.rows().size());
        }
        return PeopleTable.of(page, query, municipalities, "yes".equals(query.filter("former")));
    }
}
