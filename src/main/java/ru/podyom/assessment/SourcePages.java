package ru.podyom.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.MarkBars;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;

/** Turns the rows behind a school's numbers into a page: the last click of «where does this 2 come from». */
@Component
class SourcePages {

    private static final int FAIL = 2;

    private static final List<Column<SourceQueries.PupilLine>> COLUMNS = List.of(
            Column.sortable("row", "Строка", line -> Cell.text(Integer.toString(line.row()))),
            Column.plain("sheet", "Лист", line -> Cell.text(line.sheet())),
            Column.sortable("participant", "Код участника", line -> Cell.text(line.participant())),
            Column.sortable("class", "Класс", line -> Cell.text(line.classGroup())),
            Column.sortable("status", "Учтена как", SourcePages::status),
            Column.sortable("total", "Балл", line -> number(line.total())),
            Column.sortable("mark", "Отметка", SourcePages::mark));

    private final SourceQueries queries;

    SourcePages(SourceQueries queries) {
        this.queries = queries;
    }

    SourcePage page(Scope scope, long importNumber, SchoolId school, TableQuery query) {
        var source = queries.source(scope, importNumber, school)
                .orElseThrow(() -> new NotFound("result", importNumber + "/" + school));
        var rows = queries.pupils(source, query);
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        var titles = SourcePage.statusTitles();
        var applied = new LinkedHashMap<String, String>();
        var status = query.filter("status");
        if (status != null) {
            applied.put("Учтена как", titles.getOrDefault(status, status));
        }
        var mark = query.filter("mark");
        if (mark != null) {
            applied.put("Отметка", mark);
        }
        return new SourcePage(
                source,
                asked || rows.total() > 0,
                chart(source),
                Table.of(
                        "/imports/" + importNumber + "/schools/" + school,
                        "Строки файла по школе",
                        "Фильтры не пропустили ни одной строки.",
                        query,
                        COLUMNS,
                        rows,
                        applied),
                titles);
    }

    private static MarkBars chart(SchoolSource source) {
        var marks = source.marks();
        return new MarkBars(
                marks == null
                        ? List.of()
                        : List.of(new MarkBars.Bar(
                                source.procedure().grade() + " класс, "
                                        + source.procedure().subject(),
                                marks.two(),
                                marks.three(),
                                marks.four(),
                                marks.five())),
                SchoolResults.LINE_PERCENT);
    }

    private static Cell number(@Nullable Integer value) {
        return value == null ? Cell.text("") : Cell.number(value);
    }

    private static Cell mark(SourceQueries.PupilLine line) {
        var mark = line.mark();
        if (mark == null) {
            return Cell.text("");
        }
        return mark == FAIL ? Cell.badge("«2»", Tone.SERIOUS) : Cell.number(mark);
    }

    private static Cell status(SourceQueries.PupilLine line) {
        return switch (line.status()) {
            case PARTICIPANT -> Cell.text("участник");
            case ABSENT -> Cell.badge("отсутствовал(а)", Tone.NEUTRAL);
            case REFUSED -> Cell.badge("строка не принята", Tone.SERIOUS);
        };
    }
}
