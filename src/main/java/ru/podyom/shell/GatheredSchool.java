package ru.podyom.shell;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.assessment.reading.SourceRange;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Evidence;
import ru.podyom.methodology.judging.ProcedureCount;
import ru.podyom.methodology.judging.SchoolFacts;

/** What several files say of one school, added up. */
final class GatheredSchool {

    private final String code;
    private final SortedMap<Procedure, ProcedureCount> counts = new TreeMap<>();
    private @Nullable String name;
    private @Nullable String municipality;

    GatheredSchool(String code) {
        this.code = code;
    }

    /** Adds the counts of one file; true when another file had already given participants for this procedure. */
    boolean add(Procedure procedure, SchoolCount count) {
        name = name == null ? count.name() : name;
        municipality = municipality == null ? count.municipality() : municipality;
        ProcedureCount fresh = new ProcedureCount(
                procedure,
                new Share(count.failed(), count.participants()),
                count.sources().stream().map(GatheredSchool::evidence).toList());
        ProcedureCount before = counts.get(procedure);
        counts.put(procedure, before == null ? fresh : sum(before, fresh));
        return before != null && before.failed().of() > 0 && count.participants() > 0;
    }

    SchoolFacts facts() {
        return new SchoolFacts(code, name, municipality, List.copyOf(counts.values()));
    }

    private static ProcedureCount sum(ProcedureCount one, ProcedureCount other) {
        return new ProcedureCount(
                one.procedure(),
                new Share(
                        one.failed().part() + other.failed().part(),
                        one.failed().of() + other.failed().of()),
                Stream.concat(one.sources().stream(), other.sources().stream()).toList());
    }

    private static Evidence evidence(SourceRange range) {
        return new Evidence(range.file(), range.sheet(), range.firstRow(), range.lastRow());
    }
}
