package ru.podyom.meeting.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.body.Papers;
import ru.podyom.meeting.planning.Agendas;
import ru.podyom.meeting.planning.ItemFile;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.meeting.planning.PlannedItem;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Items of an agenda: their form, order, speakers and papers. */
@Controller
class ItemController {

    private final Agendas agendas;
    private final Meetings meetings;
    private final ItemPages pages;
    private final Papers papers;

    ItemController(Agendas agendas, Meetings meetings, ItemPages pages, Papers papers) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/meetings/{id:\\d+}/items/new")
    @Needs(Action.EDIT_MEETINGS)
    String blank(@PathVariable long id, Scope scope, Model model) {
        Meeting meeting = meetings.led(scope, new MeetingId(id));
        ItemForm form = ItemForm.following(
                agendas.of(scope, meeting).stream().map(one -> one.data().no()).toList());
        model.addAttribute("page", pages.page(scope, meeting, null, form, null, FormErrors.none()));
        return "meeting/item-form";
    }

    @PostMapping("/meetings/{id:\\d+}/items")
    @Needs(Action.EDIT_MEETINGS)
    String add(@PathVariable long id, ItemForm form, Scope scope, Actor actor, Model model) {
        Meeting meeting = meetings.led(scope, new MeetingId(id));
        FormErrors errors = form.errors();
        if (errors.any()) {
            model.addAttribute("page", pages.page(scope, meeting, null, form, null, errors));
            return "meeting/item-form";
        }
        long item = agendas.add(scope, meeting.id(), form.data(), actor);
        return "redirect:/meetings/" + id + "/items/" + item;
    }

    @GetMapping("/meetings/{id:\\d+}/items/{item:\\d+}")
    @Needs(Action.EDIT_MEETINGS)
    String edit(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(required = false) @Nullable String who,
            Scope scope,
            Model model) {
        Meeting meeting = meetings.led(scope, new MeetingId(id));
        PlannedItem one = agendas.item(scope, meeting.id(), item);
        model.addAttribute("page", pages.page(scope, meeting, one, ItemForm.of(one.data()), who, FormErrors.none()));
        return "meeting/item-form";
    }

    @PostMapping("/meetings/{id:\\d+}/items/{item:\\d+}")
    @Needs(Action.EDIT_MEETINGS)
    String change(
            @PathVariable long id, @PathVariable long item, ItemForm form, Scope scope, Actor actor, Model model) {
        Meeting meeting = meetings.led(scope, new MeetingId(id));
        PlannedItem one = agendas.item(scope, meeting.id(), item);
        FormErrors errors = form.errors();
        if (errors.any()) {
            model.addAttribute("page", pages.page(scope, meeting, one, form, null, errors));
            return "meeting/item-form";
        }
        agendas.change(scope, meeting.id(), item, form.data(), actor);
        return "redirect:/meetings/" + id + "#agenda";
    }

    @PostMapping("/meetings/{id:\\d+}/items/{item:\\d+}/move")
    @Needs(Action.EDIT_MEETINGS)
    String move(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(defaultValue = "up") String to,
            Scope scope,
            Actor actor) {
        agendas.move(scope, new MeetingId(id), item, to.equals("up"), actor);
        return "redirect:/meetings/" + id + "#item-" + item;
    }

    @PostMapping("/meetings/{id:\\d+}/items/{item:\\d+}/remove")
    @Needs(Action.EDIT_MEETINGS)
    String remove(@PathVariable long id, @PathVariable long item, Scope scope, Actor actor, RedirectAttributes flash) {
        agendas.remove(scope, new MeetingId(id), item, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Вопрос снят с повестки."));
        return "redirect:/meetings/" + id + "#agenda";
    }

    @PostMapping("/meetings/{id:\\d+}/items/{item:\\d+}/speakers")
    @Needs(Action.EDIT_MEETINGS)
    String addSpeaker(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(required = false) @Nullable Long school,
            @RequestParam(defaultValue = "") String words,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        try {
            agendas.addSpeaker(
                    scope,
                    new MeetingId(id),
                    item,
                    person == null ? null : new PersonId(person),
                    school == null ? null : new SchoolId(school),
                    words,
                    actor);
        } catch (Refused refused) {
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.refused(String.valueOf(refused.getMessage())));
        }
        return "redirect:/meetings/" + id + "/items/" + item + "#speakers";
    }

    @PostMapping("/meetings/{id:\\d+}/items/{item:\\d+}/speakers/{speaker:\\d+}/remove")
    @Needs(Action.EDIT_MEETINGS)
    String removeSpeaker(
            @PathVariable long id, @PathVariable long item, @PathVariable long speaker, Scope scope, Actor actor) {
        agendas.removeSpeaker(scope, new MeetingId(id), item, speaker, actor);
        return "redirect:/meetings/" + id + "/items/" + item + "#speakers";
    }

    @PostMapping("/meetings/{id:\\d+}/items/{item:\\d+}/files")
    @Needs(Action.EDIT_MEETINGS)
    String attach(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Scope scope,
            Actor actor,
            RedirectAttributes flash)
            throws IOException {
        meetings.led(scope, new MeetingId(id));
        Papers.Paper paper = papers.keep(file);
        if (paper == null) {
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.refused("Выберите файл."));
        } else {
            agendas.attach(scope, new MeetingId(id), item, paper.file(), paper.name(), actor);
        }
        return "redirect:/meetings/" + id + "/items/" + item + "#files";
    }

    @PostMapping("/meetings/{id:\\d+}/items/{item:\\d+}/files/{file:\\d+}/remove")
    @Needs(Action.EDIT_MEETINGS)
    String detach(@PathVariable long id, @PathVariable long item, @PathVariable long file, Scope scope, Actor actor) {
        agendas.detach(scope, new MeetingId(id), item, file, actor);
        return "redirect:/meetings/" + id + "/items/" + item + "#files";
    }

    /** A paper of an item, for whoever sees the meeting. */
    @GetMapping("/meetings/{id:\\d+}/items/{item:\\d+}/files/{file:\\d+}/file")
    @Needs(Action.READ_MEETINGS)
    void file(
            @PathVariable long id,
            @PathVariable long item,
            @PathVariable long file,
            Scope scope,
            HttpServletResponse response)
            throws IOException {
        ItemFile paper = agendas.item(scope, new MeetingId(id), item).files().stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound("file", file));
        papers.send(paper.file(), paper.name(), response);
    }
}
