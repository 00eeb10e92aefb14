package ru.podyom.assignment.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.HomeTile;
import ru.podyom.ui.Words;

/** What assignments have to say on the start page: to a school what it owes, to control what it has to decide. */
@Component
class AssignmentTile implements HomeTile {

    private static final int ORDER = 30;

    private final AssignmentTileStore store;

    AssignmentTile(AssignmentTileStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Line> lines(Scope scope, Actor actor) {
        var figures = store.figures(scope, actor);
        boolean school = actor.role() == Role.HEAD || actor.role() == Role.TEAM;
        boolean control =
                actor.role() == Role.COORDINATOR || actor.role() == Role.SECRETARY || actor.role() == Role.OPERATOR;
        List<Line> lines = new ArrayList<>();
        if (figures.minutes() > 0 && (actor.role() == Role.COORDINATOR || actor.role() == Role.SECRETARY)) {
            lines.add(new Line(
                    Words.number(figures.minutes()),
                    Words.plural(figures.minutes(), "протокол подписан", "протокола подписано", "протоколов подписано")
                            + ": дайте поручения по пунктам",
                    "/assignments/minutes/" + figures.first(),
                    true));
        }
        add(lines, figures.overdue(), " просрочено", "overdue", school || control);
        add(lines, figures.reported(), " ждёт приёмки", "REPORTED", control);
        add(lines, figures.asked(), ": просят продлить срок", "asked", control);
        if (school) {
            add(lines, figures.owed() - figures.overdue(), " в работе", "", true);
        }
        if (figures.mine() > 0) {
            lines.add(new Line(
                    Words.number(figures.mine()),
                    word(figures.mine()) + " у меня на контроле",
                    "/assignments?supervisor=me",
                    false));
        }
        return lines;
    }

    private static void add(List<Line> lines, int figure, String text, String state, boolean waits) {
        if (figure > 0) {
            lines.add(new Line(
                    Words.number(figure),
                    word(figure) + text,
                    state.isEmpty() ? "/assignments" : "/assignments?state=" + state,
                    waits));
        }
    }

    private static String word(int figure) {
        return Words.plural(figure, "поручение", "поручения", "поручений");
    }
}
