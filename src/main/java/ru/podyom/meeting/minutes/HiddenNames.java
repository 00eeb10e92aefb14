package ru.podyom.meeting.minutes;

import java.util.regex.Pattern;

/** Takes names of people out of minutes for readers without the right to personal data. */
final class HiddenNames {

    private static final String HIDDEN = "[имя скрыто]";

    /** «Фамилия И.О.» and «И.О. Фамилия», with or without blanks and a second initial. */
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?[\\s\\u00a0]\\p{Lu}\\.[\\s\\u00a0]?(?:\\p{Lu}\\.)?"
                    + "|(?<!\\p{L})\\p{Lu}\\.[\\s\\u00a0]?(?:\\p{Lu}\\.[\\s\\u00a0]?)?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");

    private HiddenNames() {}

    static String in(String text) {
        return NAME.matcher(text).replaceAll(HIDDEN);
    }

    static MinutesContent in(MinutesContent content) {
        var head = content.head();
        return new MinutesContent(
                new MinutesHead(
                        head.kind(),
                        head.number(),
                        head.day(),
                        head.time(),
                        head.place(),
                        head.meetingKind(),
                        head.format(),
                        head.body(),
                        whole(head.chair()),
                        head.chairPosition(),
                        whole(head.secretary()),
                        head.secretaryPosition(),
                        head.attendeeCount(),
                        head.due()),
                content.attendees().stream()
                        .map(one -> new Attendee(
                                whole(one.name()), one.position(), one.school(), one.group(), one.absent()))
                        .toList(),
                content.agenda().stream()
                        .map(item ->
                                new AgendaItem(item.no(), in(item.title()), whole(item.speakers()), in(item.heard())))
                        .toList(),
                content.decisions().stream().map(HiddenNames::in).toList(),
                content.findings(),
                content.tables(),
                content.schools());
    }

    private static Decision in(Decision one) {
        return new Decision(
                one.no(),
                in(one.text()),
                one.form(),
                one.level(),
                in(one.addressees()),
                whole(one.responsible()),
                one.due(),
                one.dueText(),
                one.item(),
                one.schools());
    }

    private static String whole(String name) {
        return name.isEmpty() ? "" : HIDDEN;
    }
}
