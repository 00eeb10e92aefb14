package ru.podyom.meeting.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.body.BodyMember;
import ru.podyom.meeting.body.MemberRole;
import ru.podyom.meeting.form.MinutesForm;
import ru.podyom.meeting.minutes.AgendaItem;
import ru.podyom.meeting.minutes.Attendee;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingRecord;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.meeting.planning.MinutesNumbers;
import ru.podyom.meeting.planning.Speaker;
import ru.podyom.meeting.reading.found.MinutesKind;

/** The door to writing minutes: begin with a blank sheet or a planned meeting, then save piece by piece. */
@Service
public class MinutesWriting {

    private final MinutesRegistry registry;
    private final Meetings meetings;
    private final MinutesNumbers numbers;
    private final WrittenOfStore written;

    MinutesWriting(MinutesRegistry registry, Meetings meetings, MinutesNumbers numbers, WrittenOfStore written) {
        this.registry = registry;
        this.meetings = meetings;
        this.numbers = numbers;
        this.written = written;
    }

    /** Begins minutes with a head only. */
    @Transactional
    public MinutesId begin(Scope scope, MunicipalityId municipality, MinutesHead head, Actor by) {
        var content = new MinutesContent(head, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return registry.enter(scope, municipality, content, null, "", by);
    }

    /**
     * Begins minutes of a planned meeting with its head, agenda, those who came, and the number that follows; minutes
     * that were begun already are opened again.
     *
     * @throws Refused when the meeting is planned only, was cancelled, or is one of a region
     */
    @Transactional
    public MinutesId begin(Scope scope, MeetingId id, Actor by) {
        var record = meetings.read(scope, id, by);
        var meeting = meetings.led(scope, id);
        var municipality = meeting.territory().municipality();
        if (!meeting.state().takesMinutes()) {
            throw new Refused("Протокол пишут на назначенном или проведённом заседании, а это — «"
                    + meeting.state().title() + "».");
        }
        if (municipality == null) {
            throw new Refused(
                    "Протоколы регионального органа система пока не ведёт: заведите протокол у муниципалитета.");
        }
        var number = Integer.toString(numbers.take(scope, id, by));
        // the row of numbers is locked now, so of two who begin at one moment the second finds what the first began
        var begun = written.of(id);
        if (begun.isPresent()) {
            return registry.led(scope, begun.get()).id();
        }
        var minutes = registry.enter(scope, municipality, content(record, number), null, "", by);
        written.insert(minutes, id);
        return minutes;
    }

    /** Minutes of a meeting that are not revoked; empty where there are none, or the scope does not show them. */
    public Optional<MinutesId> of(Scope scope, MeetingId meeting) {
        return written.of(meeting).flatMap(id -> registry.find(scope, id)).map(Minutes::id);
    }

    /** The meeting that minutes were written of; empty where they were not, or the scope does not show it. */
    public Optional<Meeting> meetingOf(Scope scope, MinutesId minutes) {
        return written.meetingOf(minutes).flatMap(id -> meetings.find(scope, id));
    }

    private static MinutesContent content(MeetingRecord record, String number) {
        var plan = record.meeting().plan();
        var chair = member(record, MemberRole.CHAIR);
        var secretary = member(record, MemberRole.SECRETARY);
        var head = new MinutesHead(
                MinutesKind.MINUTES,
                number,
                plan.day(),
                plan.startsAt().toString(),
                plan.place(),
                plan.kind().toLowerCase(ru.podyom.ui.Words.RUSSIAN),
                plan.format(),
                record.meeting().bodyName(),
                name(chair),
                chair == null ? "" : chair.position(),
                name(secretary),
                secretary == null ? "" : secretary.position(),
                record.came() == 0 ? null : record.came(),
                null);
        var attendees = record.presence().stream()
                .filter(one -> one.present() != null)
                .map(one -> new Attendee(
                        one.name(),
                        one.position(),
                        one.schoolName(),
                        one.ground(),
                        Boolean.FALSE.equals(one.present())))
                .toList();
        var agenda = new ArrayList<AgendaItem>();
        for (var item : record.agenda()) {
            agenda.add(new AgendaItem(
                    item.data().no().isEmpty()
                            ? Integer.toString(agenda.size() + 1)
                            : item.data().no(),
                    item.data().title(),
                    item.speakers().stream().map(Speaker::text).collect(Collectors.joining("; ")),
                    ""));
        }
        return new MinutesContent(head, attendees, agenda, List.of(), List.of(), List.of(), schools(record));
    }

    private static List<NamedSchool> schools(MeetingRecord record) {
        return record.presence().stream()
                .filter(one -> one.present() != null
                        && one.school() != null
                        && !one.schoolName().isEmpty())
                .map(one -> new NamedSchool(one.schoolName(), one.school()))
                .distinct()
                .toList();
    }

    private static @Nullable BodyMember member(MeetingRecord record, MemberRole role) {
        var body = record.body();
        return body == null
                ? null
                : body.membersOn(record.meeting().plan().day()).stream()
                        .filter(one -> one.role() == role)
                        .findFirst()
                        .orElse(null);
    }

    private static String name(@Nullable BodyMember member) {
        var name = member == null ? null : member.name();
        return name == null ? "" : name.brief().replaceFirst("\u00a0", " ").replace("\u00a0", "");
    }

    /** Minutes that may still be written. */
    public Minutes open(Scope scope, MinutesId id) {
        var minutes = registry.led(scope, id);
        if (!minutes.status().isOpen()) {
            throw new Refused("Подписанный протокол не правят: отмените его и внесите новый.");
        }
        return minutes;
    }

    /**
     * Saves what a person sends, together with what others saved meanwhile; nothing is saved where both wrote the same
     * piece.
     *
     * @param seen marks of the pieces the person was shown
     * @param only the one piece that is saved, null for all
     */
    @Transactional
    Blocks.Merged save(
            Scope scope, MinutesId id, MinutesForm mine, Map<String, String> seen, @Nullable String only, Actor by) {
        var before = open(scope, id);
        var merged = Blocks.of(WritingRows.form(before.content())).with(Blocks.of(mine), seen, only);
        if (merged.conflicts().isEmpty()) {
            var content = merged.blocks().content();
            if (!content.equals(before.content())) {
                registry.change(scope, id, before.version(), content, by);
            }
        }
        return merged;
    }

    /** Titles of what a person may be asked to look at again, by the keys of the pieces. */
    static String title(String key) {
        return Stream.of(
                        "head:Документ",
                        "attendee:Участники",
                        "free:Решения вне повестки",
                        "finding:Что выявлено",
                        "table:Списки школ")
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1))
                .findFirst()
                .orElse("Вопрос повестки");
    }
}
