package ru.podyom.meeting.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.writing.MinutesWriting;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The journal of minutes, the page of one, its way to signing and its original. */
@Controller
class MinutesController {

    private final MinutesRegistry registry;
    private final MinutesPages pages;
    private final StoredFiles files;
    private final MinutesParts parts;
    private final MinutesWriting writing;

    MinutesController(
            MinutesRegistry registry,
            MinutesPages pages,
            StoredFiles files,
            MinutesParts parts,
            MinutesWriting writing) {
        this.registry = registry;
        this.pages = pages;
        this.files = files;
        this.parts = parts;
        this.writing = writing;
    }

    @GetMapping("/minutes")
    @Needs(Action.READ_MINUTES)
    String index(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.journal(scope, TableQuery.of(asked)));
        return "meeting/journal";
    }

    @GetMapping("/minutes.{format:xlsx|csv}")
    @Needs(Action.READ_MINUTES)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        return TableFile.of(
                pages.journal(scope, TableQuery.of(asked).everything()).table(), "Журнал протоколов");
    }

    @GetMapping("/minutes/{id:\\d+}")
    @Needs(Action.READ_MINUTES)
    String show(@PathVariable long id, Scope scope, Actor actor, @ModelAttribute("frame") Frame frame, Model model) {
        var minutes = registry.read(scope, new MinutesId(id), actor);
        boolean leads = minutes.whole() && minutes.names() && frame.can(Action.EDIT_MINUTES);
        model.addAttribute(
                "page",
                new MinutesPage(
                        minutes,
                        leads,
                        extracts(minutes, scope),
                        writing.meetingOf(scope, minutes.id()).orElse(null),
                        registry.steps(minutes)));
        model.addAttribute("parts", parts.of(minutes, scope, frame));
        return "meeting/minutes";
    }

    /** Who sees the whole place sees every school of the minutes; a school sees itself. */
    private static List<NamedSchool> extracts(Minutes minutes, Scope scope) {
        var own = List.of(scope.schoolNumbers());
        return minutes.content().schools().stream()
                .filter(named -> named.school() != null
                        && (minutes.whole() || own.contains(named.school().value())))
                .toList();
    }

    @PostMapping("/minutes/{id:\\d+}/status")
    @Needs(Action.EDIT_MINUTES)
    String move(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String because,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        var next = Arrays.stream(MinutesStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new NotFound("status", status));
        try {
            registry.move(scope, new MinutesId(id), version, next, because, actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Состояние протокола: " + next.title() + "."));
        } catch (Refused refused) {
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.refused(String.valueOf(refused.getMessage())));
        }
        return "redirect:/minutes/" + id;
    }

    /** The original; only for who may see the names in it, and never opened inside the browser. */
    @GetMapping("/minutes/{id:\\d+}/file")
    @Needs(Action.READ_MINUTES)
    void original(@PathVariable long id, Scope scope, Actor actor, HttpServletResponse response) throws IOException {
        var minutes = registry.read(scope, new MinutesId(id), actor);
        var file = minutes.file();
        if (file == null || !minutes.names()) {
            throw new NotFound("file of minutes", id);
        }
        response.setContentType("application/octet-stream");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(minutes.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.copy(file, response.getOutputStream());
    }
}
