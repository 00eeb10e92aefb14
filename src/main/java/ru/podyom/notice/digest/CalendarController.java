package ru.podyom.notice.digest;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.notice.Matter;

/** The deadlines of a person as a calendar that other programs subscribe to; the address itself is the key. */
@Controller
class CalendarController {

    private static final int WEEKS_AHEAD = 52;

    private final SettingStore settings;
    private final MatterBook book;
    private final Accounts accounts;
    private final Clock clock;
    private final String home;

    CalendarController(
            SettingStore settings,
            MatterBook book,
            Accounts accounts,
            Clock clock,
            @Value("${podyom.url:}") String home) {
        this.settings = settings;
        this.book = book;
        this.accounts = accounts;
        this.clock = clock;
        this.home = home.strip().replaceAll("/+$", "");
    }

    @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{32}}.ics")
    @Needs(Action.ENTER)
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        var account = settings.ofCalendar(CalendarLink.sha256(secret))
                .map(accounts::get)
                .orElseThrow(() -> new NotFound("calendar", "of a secret"));
        var today = LocalDate.now(clock.withZone(account.zone()));
        var calendar = new ICalendar();
        calendar.setProductId("-//Podyom//RU");
        calendar.setName("Сроки «Подъёма»");
        book.of(account.scope(), account.actor(), today, today.plusWeeks(WEEKS_AHEAD)).stream()
                .filter(matter -> matter.day() != null)
                .map(this::event)
                .forEach(calendar::addEvent);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
    }

    private VEvent event(Matter matter) {
        var event = new VEvent();
        event.setUid(CalendarLink.sha256(matter.path()).substring(0, 32) + "@podyom");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(matter.text());
        event.setDescription(matter.heading());
        var hours = matter.hours();
        if (hours == null) {
            var day = matter.day() == null ? LocalDate.now(clock) : matter.day();
            // A whole day has no zone: its parts are written as they are.
            event.setDateStart(new ICalDate(
                    Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false));
        } else {
            event.setUid(hours.event());
            event.setDateStart(Date.from(hours.begins()), true);
            event.setDateEnd(Date.from(hours.ends()), true);
            event.setLocation(hours.place());
        }
        if (!home.isEmpty()) {
            event.setUrl(home + matter.path());
        }
        return event;
    }
}
