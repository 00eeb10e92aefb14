package ru.podyom.assessment.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Layout;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;

/** Counts of one procedure of one file while it is being read. */
public final class Tally {

    private final String file;
    private final Layout layout;
    private final @Nullable Procedure procedure;
    private final @Nullable ProcedureSource from;
    private final Problems problems = new Problems();
    private final Map<String, SchoolTally> schools = new HashMap<>();

    private @Nullable String threshold;
    private int participants;
    private int absent;
    private int refused;

    Tally(String file, Layout layout, @Nullable Procedure procedure, @Nullable ProcedureSource from) {
        this.file = file;
        this.layout = layout;
        this.procedure = procedure;
        this.from = from;
    }

    /** What counts as failed, with its source, where the file does not tell it itself. */
    public void threshold(String used) {
        threshold = used;
    }

    /** Hands a pupil's row on to whoever takes rows. */
    public void tell(@Nullable RowSink sink, ParticipantRow row) {
        if (sink != null && procedure != null) {
            sink.row(procedure, row);
        }
    }

    /** What is wrong with what is counted here. */
    public Problems problems() {
        return problems;
    }

    /** The school of a code, «sch» and «edu» being one. */
    public SchoolTally school(SchoolLogin login, String name, String municipality) {
        return schools.computeIfAbsent(
                login.canonical(), key -> new SchoolTally(file, login.code(), name, municipality));
    }

    /** The school of a code where it was met already. */
    public @Nullable SchoolTally known(SchoolLogin login) {
        return schools.get(login.canonical());
    }

    /** People with a result. */
    public void participants(int people) {
        participants += people;
    }

    /** People who did not come. */
    public void absent(int people) {
        absent += people;
    }

    /** People whose rows cannot be counted. */
    public void refused(int people) {
        refused += people;
    }

    /** All of them: rows that count and rows that do not. */
    public int people() {
        return participants + absent + refused;
    }

    Reading reading(String sha256) {
        if (people() == 0) {
            String empty = layout == Layout.FORM_2026
                    ? "Форма не заполнена: ни в одной строке нет кода участника и баллов."
                    : "В таблице нет ни одной строки с результатом.";
            problems.add(Problem.error(null, null, null, empty));
        }
        List<Problem> listed = problems.list();
        boolean refusedWhole = listed.stream().anyMatch(p -> p.isError() && p.cell() == null);
        List<SchoolCount> counts = schools.values().stream()
                .map(SchoolTally::count)
                .sorted(Comparator.comparing(SchoolCount::code))
                .toList();
        return new Reading(
                file,
                sha256,
                layout.title(),
                procedure,
                from,
                threshold,
                people(),
                participants,
                absent,
                refused,
                listed,
                refusedWhole ? List.of() : counts);
    }
}
