package ru.podyom.meeting.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;

/** Bringing minutes in: files, or text pasted. */
@Controller
class UploadController {

    private static final int LONGEST_NAME = 150;

    private final MinutesDrafts drafts;
    private final Municipalities municipalities;

    UploadController(MinutesDrafts drafts, Municipalities municipalities) {
        this.drafts = drafts;
        this.municipalities = municipalities;
    }

    @GetMapping("/minutes/import")
    @Needs(Action.EDIT_MINUTES)
    String form(Scope scope, Model model) {
        model.addAttribute("page", page(scope, "", "", List.of(), FormErrors.none()));
        return "meeting/upload";
    }

    @PostMapping("/minutes/import")
    @Needs(Action.EDIT_MINUTES)
    ModelAndView upload(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String municipality,
            Scope scope,
            Actor actor)
            throws IOException {
        var homes = homes(scope);
        var chosen = homes.containsKey(municipality)
                ? municipality
                : homes.size() == 1 ? homes.keySet().iterator().next() : "";
        var errors = chosen.isEmpty()
                ? FormErrors.none().and("municipality", "Выберите, чей это протокол.")
                : FormErrors.none();
        var sent = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !file.isEmpty() || said(file)).toList();
        if (sent.isEmpty() && text.isBlank()) {
            errors = errors.and("files", "Выберите файл протокола или вставьте его текст.");
        }
        if (errors.any()) {
            return view(page(scope, chosen, text, List.of(), errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var home = new MunicipalityId(Long.parseLong(chosen));
        var results = new ArrayList<ReadFile>();
        for (var file : sent) {
            results.add(one(scope, home, file, actor));
        }
        if (!text.isBlank()) {
            results.add(drafts.paste(scope, home, text, actor));
        }
        return results.size() == 1 && results.getFirst().done()
                ? new ModelAndView("redirect:" + results.getFirst().link())
                : view(page(scope, chosen, kept(text, results), results, FormErrors.none()), status(results));
    }

    private static boolean said(MultipartFile file) {
        return file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
    }

    /** Pasted text that was not taken stays in its field. */
    private static String kept(String text, List<ReadFile> results) {
        return !text.isBlank() && results.getLast().done() ? "" : text;
    }

    private static HttpStatus status(List<ReadFile> results) {
        return results.stream().anyMatch(ReadFile::done) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private ReadFile one(Scope scope, MunicipalityId home, MultipartFile file, Actor actor) throws IOException {
        Path copy = Files.createTempFile("minutes", ".upload");
        try {
            file.transferTo(copy);
            return drafts.upload(scope, home, copy, name(file.getOriginalFilename()), actor);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String name(@Nullable String given) {
        var base = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = base.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "файл без имени" : clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }

    private UploadPage page(Scope scope, String municipality, String text, List<ReadFile> results, FormErrors errors) {
        return new UploadPage(homes(scope), municipality, text, results, drafts.waiting(scope), errors);
    }

    private Map<String, String> homes(Scope scope) {
        var homes = new LinkedHashMap<String, String>();
        municipalities.all(scope).stream()
                .filter(one -> scope.covers(one.region(), one.id()))
                .forEach(one -> homes.put(one.id().toString(), one.name()));
        return homes;
    }

    private static ModelAndView view(UploadPage page, HttpStatus status) {
        var view = new ModelAndView("meeting/upload");
        view.setStatus(status);
        view.addObject("page", page);
        return view;
    }
}
