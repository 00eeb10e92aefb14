package ru.podyom.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import ru.podyom.SignedIn;

/** A person's calendar as another program reads it: by the address alone, without a session. */
public record Subscription(MockMvcTester web, String secret) {

    private static final Pattern LINK = Pattern.compile("/calendar/([A-Za-z0-9_-]{32})\\.ics");

    /** Asks for a new address; an older one dies. */
    public static Subscription of(MockMvcTester web, SignedIn person) {
        var flash = web.perform(person.send("/notices/calendar")).getMvcResult().getFlashMap();
        var found = LINK.matcher(String.valueOf(flash.get("podyom.calendar")));
        assertThat(found.find()).isTrue();
        return new Subscription(web, found.group(1));
    }

    public String path() {
        return "/calendar/" + secret + ".ics";
    }

    /** What the calendar holds now. */
    public List<VEvent> events() {
        var answer = web.perform(MockMvcRequestBuilders.get(path()));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
        return Biweekly.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .first()
                .getEvents();
    }

    /** Their titles. */
    public List<String> titles() {
        return events().stream().map(event -> event.getSummary().getValue()).toList();
    }
}
