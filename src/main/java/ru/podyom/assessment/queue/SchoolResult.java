package ru.podyom.assessment.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.assessment.reading.SourceRange;
import ru.podyom.kernel.Share;

/**
 * What an import brings for one school of the registry. A school that the file writes under two codes («sch» and «edu»)
 * is one school: its counts are added.
 *
 * @param codes as written in the file
 * @param journal only of a comparison with the journal, which brings no marks
 */
record SchoolResult(
        long school,
        String codes,
        Share failed,
        int absent,
        int refused,
        SchoolCount.@Nullable Marks marks,
        List<SourceRange> sources,
        SchoolCount.@Nullable Journal journal) {

    /** Counts of the schools that were found, in order of the file. */
    static List<SchoolResult> of(List<SchoolCount> counts, Map<String, Long> found) {
        var results = new LinkedHashMap<Long, SchoolResult>();
        for (SchoolCount count : counts) {
            Long school = found.get(count.code());
            if (school != null) {
                results.merge(school, of(school, count), SchoolResult::and);
            }
        }
        return List.copyOf(results.values());
    }

    private static SchoolResult of(long school, SchoolCount count) {
        return new SchoolResult(
                school,
                count.code(),
                new Share(count.failed(), count.participants()),
                count.absent(),
                count.refused(),
                count.marks(),
                count.sources(),
                count.journal());
    }

    private SchoolResult and(SchoolResult other) {
        var all = new ArrayList<>(sources);
        all.addAll(other.sources);
        return new SchoolResult(
                school,
                codes + ", " + other.codes,
                new Share(failed.part() + other.failed.part(), failed.of() + other.failed.of()),
                absent + other.absent,
                refused + other.refused,
                sum(marks, other.marks),
                all,
                sum(journal, other.journal));
    }

    private static SchoolCount.@Nullable Journal sum(
            SchoolCount.@Nullable Journal one, SchoolCount.@Nullable Journal two) {
        return one == null || two == null
                ? null
                : new SchoolCount.Journal(
                        one.lowered() + two.lowered(), one.confirmed() + two.confirmed(), one.raised() + two.raised());
    }

    private static SchoolCount.@Nullable Marks sum(SchoolCount.@Nullable Marks one, SchoolCount.@Nullable Marks two) {
        return one == null || two == null
                ? null
                : new SchoolCount.Marks(
                        one.two() + two.two(),
                        one.three() + two.three(),
                        one.four() + two.four(),
                        one.five() + two.five());
    }
}
