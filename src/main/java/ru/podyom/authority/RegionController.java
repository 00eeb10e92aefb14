package ru.podyom.authority;

import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Pages of regions, for who sets the system up and for who works with whole regions. */
@Controller
class RegionController {

    private final Regions regions;

    RegionController(Regions regions) {
        this.regions = regions;
    }

    @GetMapping("/regions")
    @Needs(Action.EDIT_REGIONS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Actor actor, Model model) {
        model.addAttribute("page", RegionListPage.of(regions.kept(scope, actor), TableQuery.of(asked)));
        return "authority/regions";
    }

    @GetMapping("/regions.{format:xlsx|csv}")
    @Needs(Action.EDIT_REGIONS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope, Actor actor) {
        TableQuery query = TableQuery.of(asked).everything();
        return TableFile.of(RegionListPage.of(regions.kept(scope, actor), query).table(), "Регионы");
    }

    @GetMapping("/regions/{id}")
    @Needs(Action.EDIT_REGIONS)
    String show(@PathVariable long id, Scope scope, Actor actor, Model model) {
        RegionEntry entry = regions.kept(scope, actor, new RegionId(id));
        model.addAttribute(
                "page",
                RegionCardPage.of(entry, scope.regions().contains(entry.region().id())));
        return "authority/region";
    }

    @GetMapping("/regions/new")
    @Needs(Action.EDIT_REGIONS)
    String blank(Model model) {
        return form(null, RegionForm.blank(), FormErrors.none(), model);
    }

    @GetMapping("/regions/{id}/edit")
    @Needs(Action.EDIT_REGIONS)
    String edit(@PathVariable long id, Scope scope, Actor actor, Model model) {
        return form(id, RegionForm.of(regions.kept(scope, actor, new RegionId(id))), FormErrors.none(), model);
    }

    @PostMapping("/regions")
    @Needs(Action.EDIT_REGIONS)
    String add(RegionForm form, Actor actor, Model model, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return form(null, form, errors, model);
        }
        try {
            RegionId id = regions.add(form.nameText(), form.number(), form.zoneId(), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Регион добавлен."));
            return "redirect:/regions/" + id;
        } catch (Refused refused) {
            return form(null, form, FormErrors.of(refused), model);
        }
    }

    @PostMapping("/regions/{id}")
    @Needs(Action.EDIT_REGIONS)
    String change(
            @PathVariable long id, RegionForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        RegionId region = new RegionId(id);
        regions.kept(scope, actor, region);
        FormErrors errors = form.errors();
        Integer version = form.version();
        if (errors.any() || version == null) {
            return form(id, form, errors, model);
        }
        try {
            regions.change(scope, new Region(region, form.nameText(), form.number(), form.zoneId()), version, actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Изменения сохранены."));
            return "redirect:/regions/" + id;
        } catch (Refused refused) {
            return form(id, form, FormErrors.of(refused), model);
        }
    }

    private static String form(@Nullable Long id, RegionForm form, FormErrors errors, Model model) {
        model.addAttribute("page", new RegionFormPage(id, form, errors));
        return "authority/region-form";
    }
}
