package ru.podyom.notice.digest;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.podyom.notice.Letter;
import ru.podyom.notice.Matter;
import ru.podyom.notice.Outbox;
import ru.podyom.ui.Words;

/** The words of a digest, and its way to the outbox. */
@Component
class DigestLetters {

    private static final int MOST = 100;

    private final Outbox outbox;
    private final String home;

    DigestLetters(Outbox outbox, @Value("${podyom.url:}") String home) {
        this.outbox = outbox;
        this.home = home.strip().replaceAll("/+$", "");
    }

    boolean send(Letter letter) {
        return outbox.send(letter);
    }

    String text(List<Matter> matters) {
        var text = new StringBuilder();
        String heading = "";
        for (Matter matter : matters.subList(0, Math.min(MOST, matters.size()))) {
            if (!matter.heading().equals(heading)) {
                heading = matter.heading();
                text.append(text.isEmpty() ? "" : "\n").append(heading).append('\n');
            }
            text.append("- ")
                    .append(matter.day() == null ? "" : Words.day(matter.day()) + ": ")
                    .append(matter.text())
                    .append('\n');
            if (!home.isEmpty()) {
                text.append("  ").append(home).append(matter.path()).append('\n');
            }
        }
        if (matters.size() > MOST) {
            text.append("…и ещё ").append(matters.size() - MOST).append('\n');
        }
        return text.append("\nКогда и о чём напоминать, выбирается в «Подъёме» на странице «Уведомления»")
                .append(home.isEmpty() ? ".\n" : ": " + home + "/notices\n")
                .toString();
    }
}
