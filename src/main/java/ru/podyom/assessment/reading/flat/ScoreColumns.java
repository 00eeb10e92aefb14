package ru.podyom.assessment.reading.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.Header;
import ru.podyom.assessment.reading.ParticipantRow;
import ru.podyom.assessment.reading.RowSink;
import ru.podyom.assessment.reading.Tally;
import ru.podyom.assessment.scale.Scale;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import ru.podyom.workbook.SheetRow;

/**
 * Columns «0», «1», «2»… of a distribution of primary scores. A scale turns scores into marks; people by score are told
 * as rows without a code, so that signs of objectivity see the distribution.
 */
public final class ScoreColumns {

    private static final int MARKS = 4;

    private final List<Integer> columns;
    private final Scales scales;
    private final @Nullable RowSink sink;

    /** @param sink takes people by score, null where nobody does */
    public ScoreColumns(Header header, Scales scales, @Nullable RowSink sink) {
        this.columns = Stream.concat(Stream.of(header.column(Column.ZERO)), header.tasks().stream())
                .toList();
        this.scales = scales;
        this.sink = sink;
    }

    boolean isBlank(SheetRow row) {
        return columns.stream().allMatch(row::isBlank);
    }

    /** Says once by which scale a procedure is judged, and where there is none. */
    void tell(Tally tally, Procedure procedure) {
        if (tally.people() > 0) {
            return;
        }
        var scale = scales.of(procedure).orElse(null);
        if (scale != null) {
            tally.threshold("балл ниже %d (%s)".formatted(scale.from3(), scale.source()));
            if (scale.isSecondary()) {
                tally.problems()
                        .add(Problem.warning(
                                null,
                                null,
                                null,
                                "Шкала не из официального документа (%s): проверьте её. %s."
                                        .formatted(scale.source(), procedure.title())));
            }
        }
    }

    /** People of one row by score. */
    People read(SheetRow row, String sheet, Procedure procedure, int participants) {
        Scale scale = scales.of(procedure).orElse(null);
        if (scale == null) {
            return People.wrong(
                    columns.getFirst(),
                    "Нет шкалы перевода баллов в отметки: %s. Добавьте её в таблицу шкал."
                            .formatted(procedure.title()));
        }
        var whole =
                WholePeople.shared(participants, columns.stream().map(row::text).toList());
        if (!whole.expected().isEmpty()) {
            return whole.wrong() < 0
                    ? People.wrong(-1, whole.expected() + " Столбцы баллов должны идти подряд: 0, 1, 2…")
                    : People.wrong(columns.get(whole.wrong()), whole.expected());
        }
        int[] marks = new int[MARKS];
        var rows = new ArrayList<ParticipantRow>();
        for (int score = 0; score < columns.size(); score++) {
            int people = whole.people().get(score);
            if (people > 0 && score > scale.max()) {
                return People.wrong(
                        columns.get(score),
                        "Балл больше наибольшего возможного: %d (%s).".formatted(scale.max(), scale.source()));
            }
            int mark = scale.mark(score);
            marks[mark - 2] += people;
            for (int person = 0; sink != null && person < people; person++) {
                rows.add(new ParticipantRow(
                        "", sheet, row.number(), null, null, ParticipantRow.Status.PARTICIPANT, score, mark));
            }
        }
        return new People(Arrays.stream(marks).boxed().toList(), rows, sink, -1, "");
    }

    /**
     * People of a row.
     *
     * @param marks people by mark from «2» to «5»
     * @param rows a row for every person, the school still to be named
     * @param wrong column of the figure that is wrong, -1 where it is the number of participants
     * @param expected what is wrong, empty where nothing is
     */
    record People(
            List<Integer> marks,
            List<ParticipantRow> rows,
            @Nullable RowSink sink,
            int wrong,
            String expected) {

        static People wrong(int column, String expected) {
            return new People(List.of(), List.of(), null, column, expected);
        }

        void tell(Tally tally, String school) {
            rows.forEach(row -> tally.tell(
                    sink,
                    new ParticipantRow(
                            school, row.sheet(), row.row(), null, null, row.status(), row.total(), row.mark())));
        }
    }
}
