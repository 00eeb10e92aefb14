package ru.podyom.methodology;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;

/** Reading methodologies: the list and the card of a version. */
@Controller
class MethodologyController {

    private final Methodologies methodologies;

    MethodologyController(Methodologies methodologies) {
        this.methodologies = methodologies;
    }

    @GetMapping("/methodologies")
    @Needs(Action.READ_METHODOLOGY)
    String list(Model model) {
        model.addAttribute("page", MethodologyListPage.of(methodologies.all()));
        return "methodology/list";
    }

    @GetMapping("/methodologies/{id}")
    @Needs(Action.READ_METHODOLOGY)
    String card(@PathVariable long id, Model model) {
        StoredVersion version = methodologies.get(new VersionId(id));
        model.addAttribute("page", MethodologyCardPage.of(version, methodologies.all()));
        return "methodology/card";
    }
}
