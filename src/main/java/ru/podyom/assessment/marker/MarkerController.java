package ru.podyom.assessment.marker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.assessment.importing.Imports;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The list of official signs and the taking in of lists. */
@Controller
class MarkerController {

    private final Markers markers;
    private final Imports imports;

    MarkerController(Markers markers, Imports imports) {
        this.markers = markers;
        this.imports = imports;
    }

    @GetMapping("/markers")
    @Needs(Action.READ_RESULTS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", markers.list(scope, TableQuery.of(asked)));
        return "assessment/markers";
    }

    @GetMapping("/markers.{format:xlsx|csv}")
    @Needs(Action.READ_RESULTS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        return TableFile.of(
                markers.list(scope, TableQuery.of(asked).everything()).table(), "Признаки необъективности");
    }

    @PostMapping("/markers")
    @Needs(Action.IMPORT_RESULTS)
    String take(
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String territory,
            Scope scope,
            Actor actor,
            RedirectAttributes flash)
            throws IOException {
        if (file.isEmpty()) {
            throw new Refused("Выберите непустой файл списка.");
        }
        if (source.isBlank() || source.length() > 200) {
            throw new Refused("Назовите список, до 200 знаков: откуда он и за какой год.");
        }
        Path copy = Files.createTempFile("podyom-markers", ".bin");
        try {
            file.transferTo(copy);
            int given = year.strip().matches("20\\d\\d") ? Integer.parseInt(year.strip()) : 0;
            var told = markers.take(scope, imports.territory(scope, territory), copy, source.strip(), given, actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done(told));
        } finally {
            Files.deleteIfExists(copy);
        }
        return "redirect:/markers";
    }

    /**
     * Takes a list away.
     *
     * @param list year and name, «2024 Список Рособрнадзора»
     */
    @PostMapping("/markers/removal")
    @Needs(Action.IMPORT_RESULTS)
    String remove(@RequestParam String list, Scope scope, Actor actor, RedirectAttributes flash) {
        if (!list.matches("20\\d\\d .+")) {
            throw new Refused("Выберите список, который снять.");
        }
        markers.remove(scope, list.substring(5), Integer.parseInt(list.substring(0, 4)), actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Список снят: " + list + "."));
        return "redirect:/markers";
    }
}
