package ru.podyom.assessment.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.importing.ImportState;
import ru.podyom.assessment.importing.Imports;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/** Turns the difference of a preview into a page. */
@Component
class DifferencePages {

    private static final List<Column<DifferenceLine>> COLUMNS = List.of(
            Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())),
            Column.sortable("school", "Школа", line -> Cell.link(line.name(), "/schools/" + line.school())),
            Column.sortable(
                    "difference",
                    "Что изменится",
                    line -> Cell.badge(
                            line.difference().title(), line.difference().tone())),
            Column.plain(
                    "was_participants", "Участников: было", line -> was(line, DifferenceLine.Counts::participants)),
            Column.plain(
                    "participants", "Участников: станет", line -> becomes(line, DifferenceLine.Counts::participants)),
            Column.sortable("was_failed", "Не справились: было", line -> was(line, DifferenceLine.Counts::failed)),
            Column.sortable("failed", "Не справились: станет", line -> becomes(line, DifferenceLine.Counts::failed)),
            Column.plain("was_absent", "Отсутствовали: было", line -> was(line, DifferenceLine.Counts::absent)),
            Column.plain("absent", "Отсутствовали: станет", line -> becomes(line, DifferenceLine.Counts::absent)));

    private final Imports imports;
    private final DifferenceQueries queries;

    DifferencePages(Imports imports, DifferenceQueries queries) {
        this.imports = imports;
        this.queries = queries;
    }

    DifferencePage show(Scope scope, ImportId id, TableQuery query) {
        var head = imports.get(scope, id);
        var procedure = head.procedure();
        if (!head.owned()) {
            throw new NotFound("import", id);
        }
        if (procedure == null || head.state() != ImportState.PREVIEW || head.comparesJournal()) {
            throw new Refused("Сравнить с уже загруженным можно файл с отметками, пока решение по нему не принято и его"
                    + " процедура известна.");
        }
        Map<String, String> applied = new LinkedHashMap<>();
        var chosen = query.filter("difference");
        if (chosen != null) {
            applied.put("Что изменится", Difference.titles().getOrDefault(chosen, chosen));
        }
        return new DifferencePage(
                head,
                queries.sums(scope, head, procedure),
                Table.of(
                        "/imports/" + id + "/difference",
                        "Школы, у которых что-то изменится",
                        "По этим словам и фильтрам ничего не изменится.",
                        query,
                        Column.within(scope, COLUMNS),
                        queries.schools(scope, head, procedure, query),
                        applied));
    }

    private static Cell was(DifferenceLine line, ToIntFunction<DifferenceLine.Counts> figure) {
        return cell(line.was(), figure);
    }

    private static Cell becomes(DifferenceLine line, ToIntFunction<DifferenceLine.Counts> figure) {
        return cell(line.becomes(), figure);
    }

    private static Cell cell(DifferenceLine.@Nullable Counts counts, ToIntFunction<DifferenceLine.Counts> figure) {
        return counts == null ? Cell.text("") : Cell.number(figure.applyAsInt(counts));
    }
}
