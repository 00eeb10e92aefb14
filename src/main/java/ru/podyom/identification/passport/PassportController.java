package ru.podyom.identification.passport;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Pages of social passports. */
@Controller
class PassportController {

    private final Passports passports;

    PassportController(Passports passports) {
        this.passports = passports;
    }

    @GetMapping("/passports")
    @Needs(Action.READ_IDENTIFICATION)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        var query = TableQuery.of(asked);
        int year = year(scope, query);
        var filled = passports.filled(scope, year);
        model.addAttribute(
                "page",
                new PassportListPage(
                        PassportListPage.table(scope, year, passports.page(scope, year, query), query),
                        year,
                        PassportListPage.years(
                                passports.years(scope), passports.today().getYear()),
                        filled.filled(),
                        filled.schools(),
                        !scope.smallCounts()));
        return "identification/passports";
    }

    @GetMapping("/passports.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        var query = TableQuery.of(asked).everything();
        int year = year(scope, query);
        var table = PassportListPage.table(scope, year, passports.page(scope, year, query), query);
        return TableFile.of(table, "Социальные паспорта " + year);
    }

    /** The year asked for, otherwise the latest that has a passport, otherwise this one. */
    private int year(Scope scope, TableQuery query) {
        var asked = query.number("year");
        if (asked != null && asked >= PassportForm.FIRST_YEAR && asked <= PassportForm.LAST_YEAR) {
            return asked.intValue();
        }
        return passports.years(scope).stream()
                .findFirst()
                .orElse(passports.today().getYear());
    }

    @GetMapping("/passports/{school:\\d{1,18}}")
    @Needs(Action.READ_IDENTIFICATION)
    String form(
            @PathVariable long school,
            @RequestParam Map<String, String> asked,
            Scope scope,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        return page(scope, school, year(scope, TableQuery.of(asked)), null, FormErrors.none(), frame, model);
    }

    @PostMapping("/passports/{school:\\d{1,18}}")
    @Needs(Action.EDIT_PASSPORTS)
    String save(
            @PathVariable long school,
            @RequestParam Map<String, String> typed,
            Scope scope,
            Actor actor,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var form = new PassportForm(typed);
        int year = PassportForm.number(form.at("year")).orElse(passports.today().getYear());
        var errors = form.errors(passports.today());
        if (!errors.any()) {
            try {
                passports.enter(scope, school, form, frame.can(Action.RUN_IDENTIFICATION), actor);
                flash.addFlashAttribute(
                        Frame.NOTICE,
                        Frame.Notice.done("Социальный паспорт за " + year
                                + " год сохранён. Он учтётся в новых расчётах; сделанные не изменились."));
                return "redirect:/passports/" + school + "?year=" + year;
            } catch (Refused refused) {
                errors = errors.and(refused);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(scope, school, year, form, errors, frame, model);
    }

    private String page(
            Scope scope,
            long school,
            int year,
            @Nullable PassportForm typed,
            FormErrors errors,
            Frame frame,
            Model model) {
        var lines = passports.of(scope, school);
        var kept = lines.stream()
                .map(PassportLine::passport)
                .filter(Objects::nonNull)
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(new Passport(school, year, 0, Map.of(), Map.of(), "", null, null, null, 0));
        boolean edits = frame.can(Action.EDIT_PASSPORTS);
        var empty = new PassportForm(Map.of());
        model.addAttribute(
                "page",
                new PassportFormPage(
                        school,
                        lines.getFirst().name(),
                        year,
                        SchoolPassports.of(scope, lines).years(),
                        !edits ? empty : typed == null ? PassportForm.of(kept) : typed.on(kept.version()),
                        errors,
                        edits,
                        frame.can(Action.RUN_IDENTIFICATION)));
        return "identification/passport";
    }
}
