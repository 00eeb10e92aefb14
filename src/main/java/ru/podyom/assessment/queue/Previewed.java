package ru.podyom.assessment.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.SchoolCount;

/**
 * What a person saw in the preview and confirmed. Between the two a minimum or a scale may have been changed: then the same
 * rows are judged otherwise, and nobody confirmed that.
 *
 * @param threshold what counted as failed, null where the marks of the file tell it
 * @param schools counts by the code in the file
 */
record Previewed(@Nullable String threshold, int rows, int participants, int absent, Map<String, Counts> schools) {

    private static final int NAMED = 3;

    /**
     * Counts of one school; of a comparison with the journal also how many marks were lowered, confirmed, raised.
     *
     * @param marks null where the file brings none, or was previewed by a release that did not keep them
     */
    record Counts(
            int participants,
            int failed,
            int absent,
            int refused,
            @Nullable Integer lowered,
            @Nullable Integer confirmed,
            @Nullable Integer raised,
            SchoolCount.@Nullable Marks marks) {

        static Counts of(SchoolCount count) {
            var journal = count.journal();
            return new Counts(
                    count.participants(),
                    count.failed(),
                    count.absent(),
                    count.refused(),
                    journal == null ? null : journal.lowered(),
                    journal == null ? null : journal.confirmed(),
                    journal == null ? null : journal.raised(),
                    count.marks());
        }

        /** As many may fail by another scale and yet have other marks. */
        private boolean isSeenIn(@Nullable Counts now) {
            return equals(now) || (marks == null && now != null && equals(now.withoutMarks()));
        }

        private Counts withoutMarks() {
            return new Counts(participants, failed, absent, refused, lowered, confirmed, raised, null);
        }
    }

    /** What a reading tells otherwise, a sentence each; none where it is what the person saw. */
    List<String> differences(Reading reading) {
        var told = new ArrayList<String>();
        if (!Objects.equals(threshold, reading.threshold())) {
            told.add("Кто не справился, было: " + text(threshold) + "; стало: " + text(reading.threshold()) + ".");
        }
        compare(told, "Строк", rows, reading.rows());
        compare(told, "Участников", participants, reading.participants());
        compare(told, "Отсутствовали", absent, reading.absent());
        var now = new TreeMap<String, Counts>();
        reading.schools().forEach(school -> now.put(school.code(), Counts.of(school)));
        compare(told, "Не справились", failed(schools), failed(now));
        var codes = new TreeMap<>(schools);
        codes.putAll(now);
        schools.forEach((code, seen) -> {
            if (seen.isSeenIn(now.get(code))) {
                codes.remove(code);
            }
        });
        if (!codes.isEmpty()) {
            told.add("Школ с другими числами: " + codes.size() + " ("
                    + String.join(
                            "; ",
                            codes.keySet().stream()
                                    .limit(NAMED)
                                    .map(code -> line(code, now))
                                    .toList())
                    + (codes.size() > NAMED ? "; …" : "") + ").");
        }
        return told;
    }

    private String line(String code, Map<String, Counts> now) {
        return code + ": " + numbers(schools.get(code)) + " → " + numbers(now.get(code));
    }

    private static String numbers(@Nullable Counts counts) {
        if (counts == null) {
            return "нет";
        }
        var marks = counts.marks();
        return counts.lowered() == null
                ? counts.failed() + " из " + counts.participants()
                        + (marks == null
                                ? ""
                                : " (отметки 2–5: " + marks.two() + ", " + marks.three() + ", " + marks.four() + ", "
                                        + marks.five() + ")")
                : "понизили " + counts.lowered() + ", подтвердили " + counts.confirmed() + ", повысили "
                        + counts.raised();
    }

    private static int failed(Map<String, Counts> schools) {
        return schools.values().stream().mapToInt(Counts::failed).sum();
    }

    private static void compare(List<String> told, String what, int was, int is) {
        if (was != is) {
            told.add(what + ": было " + was + ", стало " + is + ".");
        }
    }

    private static String text(@Nullable String threshold) {
        return threshold == null ? "по отметкам файла" : threshold;
    }
}
