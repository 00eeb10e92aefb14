package ru.podyom.curator.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.HomeTile;
import ru.podyom.ui.Words;

/** What waits for a head, for a curator and for those who lead curators. */
@Component
class CuratorTile implements HomeTile {

    private static final int ORDER = 50;

    private final CuratorTileStore store;

    CuratorTile(CuratorTileStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Line> lines(Scope scope, Actor actor) {
        if (scope.seesNothing()) {
            return List.of();
        }
        CuratorTileStore.Figures figures = store.figures(scope);
        List<Line> lines = new ArrayList<>();
        if (actor.role() == Role.HEAD || actor.role() == Role.TEAM) {
            int waiting = figures.waiting();
            add(
                    lines,
                    waiting,
                    Words.plural(waiting, "рекомендация ждёт", "рекомендации ждут", "рекомендаций ждут")
                            + " отчёта школы",
                    "/recommendations?state=school",
                    actor.role() == Role.HEAD);
            int talks = figures.due();
            add(
                    lines,
                    talks,
                    Words.plural(talks, "собеседование", "собеседования", "собеседований")
                            + " с куратором в этом месяце",
                    "/interviews?state=DUE",
                    false);
            return lines;
        }
        boolean curator = actor.role() == Role.CURATOR;
        int due = figures.due();
        add(
                lines,
                curator ? due : 0,
                Words.plural(due, "собеседование", "собеседования", "собеседований") + " в этом месяце",
                "/interviews?state=DUE",
                true);
        int missed = figures.missed();
        add(
                lines,
                missed,
                Words.plural(
                        missed, "пропущенное собеседование", "пропущенных собеседования", "пропущенных собеседований"),
                "/interviews?state=MISSED",
                curator || actor.role() == Role.COORDINATOR);
        int reported = figures.reported();
        add(
                lines,
                curator ? reported : 0,
                Words.plural(reported, "отчёт школы", "отчёта школ", "отчётов школ") + " на рассмотрении",
                "/recommendations?state=REPORTED",
                true);
        return lines;
    }

    private static void add(List<Line> lines, int figure, String text, String href, boolean waits) {
        if (figure > 0) {
            lines.add(new Line(Words.number(figure), text, href, waits));
        }
    }
}
