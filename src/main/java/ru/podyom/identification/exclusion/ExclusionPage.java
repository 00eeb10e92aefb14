package ru.podyom.identification.exclusion;

import java.util.List;
import java.util.Map;
import ru.podyom.identification.lists.Slice;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/**
 * Exclusions with the form of a new one.
 *
 * @param standing those that can be lifted, by number: name of the school
 */
public record ExclusionPage(
        Table table,
        Map<String, String> schools,
        Map<String, String> reasons,
        Map<String, String> standing,
        ExclusionForm form,
        FormErrors errors) {

    private static final List<Column<Exclusion>> COLUMNS = List.of(
            Column.plain("school", "Школа", line -> Cell.link(line.name(), "/schools/" + line.school())),
            Column.plain("municipality", "Муниципалитет", line -> Cell.text(line.municipality())),
            Column.plain("reason", "Причина", line -> Cell.text(line.reasonText())),
            Column.plain("document", "Документ", line -> Cell.text(line.documentText())),
            Column.plain("by", "Кто внёс", line -> Cell.text(line.by())),
            Column.plain("at", "Когда", line -> Cell.moment(line.at())),
            Column.plain(
                    "state",
                    "Состояние",
                    line -> line.stands()
                            ? Cell.badge("действует", Tone.ATTENTION)
                            : Cell.badge("отменено: " + line.liftedReason(), Tone.NEUTRAL)),
            Column.plain("lifted", "Отменено", line -> Cell.moment(line.liftedAt())));

    static Table table(Scope scope, List<Exclusion> all, TableQuery query) {
        var found = all.stream().filter(line -> isFound(line, query)).toList();
        return Table.of(
                "/runs/exclusions",
                "Школы, исключённые из выявления",
                query.search().isEmpty() ? "Ни одна школа не исключена." : "По этим словам ничего не найдено.",
                query,
                Column.within(scope, COLUMNS),
                Slice.of(found, query, Map.of()),
                Map.of());
    }

    private static boolean isFound(Exclusion line, TableQuery query) {
        var text = String.join(" ", line.name(), line.municipality(), line.reasonText(), line.documentText());
        return text.toLowerCase(Words.RUSSIAN).contains(query.search().toLowerCase(Words.RUSSIAN));
    }
}
