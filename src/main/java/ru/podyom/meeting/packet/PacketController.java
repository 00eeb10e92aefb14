package ru.podyom.meeting.packet;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingRecord;
import ru.podyom.meeting.planning.Meetings;

/** The packet of a meeting, for those who see its whole territory. */
@Controller
class PacketController {

    private final Meetings meetings;
    private final PacketSheets sheets;
    private final Clock clock;

    PacketController(Meetings meetings, PacketSheets sheets, Clock clock) {
        this.meetings = meetings;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id:\\d+}/packet")
    @Needs(Action.READ_MEETINGS)
    String packet(@PathVariable long id, Scope scope, Actor actor, Model model) {
        Meeting meeting = meetings.led(scope, new MeetingId(id));
        MeetingRecord whole = meetings.read(scope, meeting.id(), actor);
        LocalDate today = LocalDate.now(clock.withZone(meeting.zone()));
        model.addAttribute(
                "page",
                new PacketPage(
                        meeting,
                        whole.agenda().stream()
                                .map(item -> new PacketPage.Part(
                                        item,
                                        sheets.of(
                                                scope,
                                                meeting.territory(),
                                                today,
                                                item.data().sheets())))
                                .toList(),
                        clock.instant()));
        return "meeting/packet";
    }
}
