package ru.podyom.assessment.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** The list of imports and the taking in of files. */
@Controller
class ImportListController {

    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final ImportPages pages;

    ImportListController(Imports imports, ImportPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping("/imports")
    @Needs(Action.READ_PUPIL_ROWS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.list(scope, TableQuery.of(asked)));
        return "assessment/imports";
    }

    @GetMapping("/imports.{format:xlsx|csv}")
    @Needs(Action.READ_PUPIL_ROWS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        var page = pages.list(scope, TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Загрузки результатов");
    }

    @PostMapping("/imports")
    @Needs(Action.IMPORT_RESULTS)
    String upload(
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(defaultValue = "") String territory,
            Scope scope,
            Actor actor,
            RedirectAttributes flash)
            throws IOException {
        var taken = new ArrayList<ImportId>();
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                taken.addAll(take(file, territory, scope, actor));
            }
        }
        if (taken.isEmpty()) {
            throw new Refused("Выберите хотя бы один непустой файл.");
        }
        if (taken.size() == 1) {
            return "redirect:/imports/" + taken.getFirst();
        }
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.done("Проверено: " + Words.count(taken.size(), "процедура", "процедуры", "процедур")
                        + ". Посмотрите каждую и подтвердите."));
        return "redirect:/imports?state=PREVIEW";
    }

    private List<ImportId> take(MultipartFile file, String territory, Scope scope, Actor actor) throws IOException {
        Path copy = Files.createTempFile("podyom-upload", ".bin");
        try {
            file.transferTo(copy);
            return imports.upload(scope, territory, copy, name(file.getOriginalFilename()), actor);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Base name without control characters; some browsers send a whole path. */
    static String name(@Nullable String given) {
        var base = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = base.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "файл без имени" : clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }
}
