package ru.podyom.assessment.guessing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.ColumnGuess;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.importing.ImportHead;
import ru.podyom.assessment.importing.Imports;
import ru.podyom.assessment.queue.FileReader;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;

/** Asks a person what the columns of a table hold, and has it read so. */
@Component
class NamedColumns {

    private final Imports imports;
    private final FileReader files;
    private final MappingStore store;

    NamedColumns(Imports imports, FileReader files, MappingStore store) {
        this.imports = imports;
        this.files = files;
        this.store = store;
    }

    /** Our guess, or what was confirmed before for the same header; it is shown and never taken by itself. */
    ColumnsPage ask(Scope scope, ImportId id, @Nullable String sheet, int row) {
        var head = owned(scope, id);
        var tops = tops(head);
        var top = tops.stream()
                .filter(one -> one.sheet().equals(sheet))
                .findFirst()
                .orElseGet(tops::getFirst);
        int header = row > 0 && row <= top.rows().size() ? row : ColumnGuess.headerRow(top.rows());
        var cells = top.row(header);
        var remembered =
                store.of(head.territory(), ColumnGuess.fingerprint(cells)).orElse(null);
        var columns = remembered == null
                ? ColumnGuess.columns(cells)
                : remembered.mapping().columns();
        var mapping = new ColumnMapping(top.sheet(), header, columns);
        return page(head, tops, top, mapping, remembered, null);
    }

    /**
     * Reads the table by what was sent.
     *
     * @return the page again with a sentence, null where the table was read
     */
    @Nullable
    ColumnsPage take(Scope scope, ImportId id, Map<String, String> sent, Actor by) {
        var head = owned(scope, id);
        var tops = tops(head);
        var top = tops.stream()
                .filter(one -> one.sheet().equals(sent.get("sheet")))
                .findFirst()
                .orElseThrow(() -> new Refused("Выберите лист файла из списка."));
        var mapping = new ColumnMapping(
                top.sheet(), number(sent.get("row"), top.rows().size()), columns(sent, top));
        try {
            mapping.check();
        } catch (Refused incomplete) {
            return page(head, tops, top, mapping, null, String.valueOf(incomplete.getMessage()));
        }
        imports.readBy(scope, id, mapping, by);
        store.remember(head.territory(), ColumnGuess.fingerprint(top.row(mapping.row())), mapping, by);
        return null;
    }

    private ImportHead owned(Scope scope, ImportId id) {
        var head = imports.get(scope, id);
        if (!head.owned()) {
            throw new NotFound("import", id);
        }
        return head;
    }

    private List<TableTop> tops(ImportHead head) {
        List<TableTop> tops = files.withCopy(head.source().file(), TableTop::of);
        if (tops.isEmpty()) {
            throw new Refused("В файле нет ни одной строки, указывать столбцы не у чего.");
        }
        return tops;
    }

    private static ColumnsPage page(
            ImportHead head,
            List<TableTop> tops,
            TableTop top,
            ColumnMapping mapping,
            ColumnsPage.@Nullable Remembered remembered,
            @Nullable String error) {
        return new ColumnsPage(
                head, tops.stream().map(TableTop::sheet).toList(), top.rows(), mapping, remembered, error);
    }

    private static Map<Column, Integer> columns(Map<String, String> sent, TableTop top) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        int width = top.row(1).size();
        for (Column meaning : ColumnMapping.MEANINGS) {
            var place = sent.get(meaning.name());
            if (place != null && place.matches("\\d{1,3}") && Integer.parseInt(place) < width) {
                columns.put(meaning, Integer.valueOf(place));
            }
        }
        return columns;
    }

    private static int number(@Nullable String row, int most) {
        if (row == null || !row.matches("\\d{1,2}") || Integer.parseInt(row) < 1 || Integer.parseInt(row) > most) {
            throw new Refused("Выберите строку шапки из списка.");
        }
        return Integer.parseInt(row);
    }
}
