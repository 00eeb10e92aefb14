package ru.podyom.notice.digest;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.HomeTile;
import ru.podyom.ui.Words;

/** The same on the start page as in the letter of the day: how many matters are due or late. */
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
        int matters = book.of(scope, actor, horizon.today(), horizon.until()).size();
        return matters == 0
                ? List.of()
                : List.of(new Line(
                        Words.number(matters),
                        Words.plural(matters, "дело", "дела", "дел") + " просрочено или со сроком в ближайшие дни",
                        "/notices",
                        true));
    }
}
