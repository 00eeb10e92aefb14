package ru.podyom.identification.comparison;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.HomeTile;
import ru.podyom.ui.Words;

/** What lists have to say on the start page: what waits for a word, and how many schools they name. */
@Component
class ListTile implements HomeTile {

    private static final int ORDER = 45;

    private final TileStore store;

    ListTile(TileStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Line> lines(Scope scope, Actor actor) {
        var figures = store.figures(scope);
        var lines = new ArrayList<Line>();
        if (scope.schools().isEmpty()) {
            waiting(figures, lines);
        }
        if (figures.listed() > 0) {
            lines.add(new Line(
                    Words.number(figures.listed()),
                    Words.plural(figures.listed(), "школа", "школы", "школ") + " в действующих списках",
                    "/lists",
                    false));
        }
        return lines;
    }

    /** What a word of the office settles; a school or its curator can do nothing about it. */
    private static void waiting(TileStore.Figures figures, List<Line> lines) {
        add(
                lines,
                figures.twoCategories(),
                Words.plural(figures.twoCategories(), "школа", "школы", "школ")
                        + " сразу в двух категориях списков одного года",
                "/lists/conflicts?kind=TWO_CATEGORIES");
        add(
                lines,
                figures.openLists(),
                Words.plural(figures.openLists(), "список", "списка", "списков")
                        + " с отметкой, значение которой не подтверждено",
                "/lists/conflicts?kind=OPEN_MARK");
        add(
                lines,
                figures.unmatched(),
                Words.plural(figures.unmatched(), "строка", "строки", "строк") + " списков без школы в реестре",
                "/lists/conflicts?kind=UNMATCHED");
    }

    private static void add(List<Line> lines, int figure, String text, String href) {
        if (figure > 0) {
            lines.add(new Line(Words.number(figure), text, href, true));
        }
    }
}
