package ru.podyom.notice.digest;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.HomeTile;
import ru.podyom.ui.Words;

/** How many matters of the letter of the day are due soon; what is late the modules tell by tiles of their own. */
@Component
class NoticeTile implements HomeTile {

    private static final int FIRST = 5;

    private final SettingStore settings;
    private final MatterBook book;
    private final Clock clock;

    NoticeTile(SettingStore settings, MatterBook book, Clock clock) {
        this.settings = settings;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<Line> lines(Scope scope, Actor actor) {
        var horizon = settings.horizon(actor.account(), clock.instant());
        var today = horizon.today();
        int matters = (int) book.of(scope, actor, today, horizon.until()).stream()
                .filter(matter -> matter.day() != null && !matter.day().isBefore(today))
                .count();
        return matters == 0
                ? List.of()
                : List.of(new Line(
                        Words.number(matters),
                        Words.plural(matters, "дело", "дела", "дел") + " со сроком в ближайшие дни",
                        "/notices",
                        true));
    }
}
