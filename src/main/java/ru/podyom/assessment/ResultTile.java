package ru.podyom.assessment;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.HomeTile;
import ru.podyom.ui.Words;

/** What imports and results have to say on the start page. */
@Component
class ResultTile implements HomeTile {

    private static final int ORDER = 20;

    private final TileQueries queries;
    private final Clock clock;

    ResultTile(TileQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Line> lines(Scope scope, Actor actor) {
        var lines = new ArrayList<Line>();
        var figures = queries.figures(scope, Year.now(clock).getValue());
        int previews = scope.smallCounts() ? figures.previews() : 0;
        if (previews > 0) {
            var text = Words.plural(
                    previews, "проверенный файл ждёт", "проверенных файла ждут", "проверенных файлов ждут");
            lines.add(new Line(Words.number(previews), text + " вашего решения", "/imports?state=PREVIEW", true));
        }
        if (scope.smallCounts() && figures.stopped() > 0) {
            var text = Words.plural(
                    figures.stopped(), "загрузка остановилась", "загрузки остановились", "загрузок остановились");
            lines.add(new Line(Words.number(figures.stopped()), text, "/imports?state=QUEUED", true));
        }
        if (scope.smallCounts() && figures.running() > 0) {
            var text = Words.plural(figures.running(), "файл загружается", "файла загружаются", "файлов загружаются");
            lines.add(new Line(Words.number(figures.running()), text + " сейчас", "/imports?state=QUEUED", false));
        }
        if (figures.schools() > 0) {
            var text = Words.plural(figures.schools(), "школа", "школы", "школ");
            lines.add(new Line(
                    Words.number(figures.schools()),
                    text + " с результатами за " + figures.year() + " год",
                    "/results?year=" + figures.year(),
                    false));
        }
        return lines;
    }
}
