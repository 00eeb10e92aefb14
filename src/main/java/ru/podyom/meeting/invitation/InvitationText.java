package ru.podyom.meeting.invitation;

import java.util.List;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.PlannedItem;
import ru.podyom.meeting.planning.Speaker;
import ru.podyom.ui.Words;

/** The words of letters about a meeting. */
final class InvitationText {

    private InvitationText() {}

    static String subject(Meeting meeting, CalendarEvent.Use use, int sequence) {
        String begin = switch (use) {
            case CANCEL -> "Отменено: ";
            case INVITE, DOWNLOAD -> sequence == 0 ? "Приглашение: " : "Изменено: ";
        };
        return begin + meeting.plan().title() + ", " + Words.day(meeting.plan().day()) + " в "
                + meeting.plan().startsAt();
    }

    /** @param reason of a cancellation, empty where it is none */
    static String text(Meeting meeting, List<PlannedItem> agenda, CalendarEvent.Use use, String reason) {
        StringBuilder text = new StringBuilder("Здравствуйте!\n\n");
        if (use == CalendarEvent.Use.CANCEL) {
            text.append("Заседание, на которое вас приглашали, для вас отменено.\n");
            if (!reason.isEmpty()) {
                text.append("Причина: ").append(reason).append('\n');
            }
            text.append('\n');
        } else {
            text.append("Приглашаем вас принять участие.\n\n");
        }
        text.append(meeting.heading()).append('\n');
        if (!meeting.bodyName().isEmpty()) {
            text.append("Орган: ").append(meeting.bodyName()).append('\n');
        }
        text.append("Когда: ")
                .append(Words.moment(meeting.begins(), meeting.zone()))
                .append('\n');
        text.append("Где: ").append(meeting.plan().format());
        if (!meeting.plan().place().isEmpty()) {
            text.append(", ").append(meeting.plan().place());
        }
        text.append('\n');
        if (!meeting.plan().link().isEmpty()) {
            text.append("Подключиться: ").append(meeting.plan().link()).append('\n');
        }
        if (use != CalendarEvent.Use.CANCEL) {
            if (!agenda.isEmpty()) {
                text.append("\nПовестка:\n").append(agenda(agenda)).append('\n');
            }
            text.append("\nК письму приложено событие: откройте его, и заседание появится в вашем календаре.\n");
        }
        return text.append("\nПисьмо отправила система «Подъём», отвечать на него не нужно.\n")
                .toString();
    }

    static String agenda(List<PlannedItem> agenda) {
        StringBuilder text = new StringBuilder();
        for (PlannedItem item : agenda) {
            text.append(item.data().no().isEmpty() ? "— " : item.data().no() + ". ")
                    .append(item.data().title());
            if (item.data().minutes() > 0) {
                text.append(" (").append(item.data().minutes()).append(" мин.)");
            }
            text.append('\n');
            for (Speaker speaker : item.speakers()) {
                text.append("   Докладчик: ").append(speaker.text()).append('\n');
            }
        }
        return text.toString().stripTrailing();
    }
}
