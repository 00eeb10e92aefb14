package ru.podyom.assessment;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Results that hold now, and the rows of a file that one of them was counted from. */
@Controller
class ResultController {

    private final ResultPages results;
    private final SourcePages sources;

    ResultController(ResultPages results, SourcePages sources) {
        this.results = results;
        this.sources = sources;
    }

    @GetMapping("/results")
    @Needs(Action.READ_RESULTS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", results.list(scope, TableQuery.of(asked)));
        return "assessment/results";
    }

    @GetMapping("/results.{format:xlsx|csv}")
    @Needs(Action.READ_RESULTS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        var page = results.list(scope, TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Результаты школ");
    }

    @GetMapping("/imports/{id}/schools/{school}")
    @Needs(Action.READ_PUPIL_ROWS)
    String source(
            @PathVariable long id,
            @PathVariable long school,
            @RequestParam Map<String, String> asked,
            Scope scope,
            Model model) {
        model.addAttribute("page", sources.page(scope, id, new SchoolId(school), TableQuery.of(asked)));
        return "assessment/source";
    }

    @GetMapping("/imports/{id}/schools/{school}.{format:xlsx|csv}")
    @Needs(Action.READ_PUPIL_ROWS)
    TableFile exportSource(
            @PathVariable long id, @PathVariable long school, @RequestParam Map<String, String> asked, Scope scope) {
        var page = sources.page(
                scope, id, new SchoolId(school), TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Строки школы " + page.source().code());
    }
}
