package ru.podyom.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.SchoolFacts;

/** Turns what was read from files into the facts a methodology judges, whatever order the files came in. */
final class Gathering {

    /** A file as read, and what is wrong with it for this run. */
    private record Input(Reading reading, List<Problem> more) {

        void warn(String sentence) {
            more.add(Problem.warning(null, null, null, sentence));
        }
    }

    private record Judged(Input input, Procedure procedure) {

        static final Comparator<Judged> ORDER = Comparator.comparing(Judged::procedure)
                .thenComparing(judged -> judged.input().reading().sha256());

        List<SchoolCount> schools() {
            return input.reading().schools();
        }

        Set<String> codes() {
            return schools().stream().map(SchoolCount::code).collect(Collectors.toSet());
        }
    }

    private final MethodologyVersion methodology;
    private final @Nullable Integer year;
    private final List<Input> inputs;
    private final List<SchoolFacts> facts;

    Gathering(List<Reading> readings, MethodologyVersion methodology) {
        this.methodology = methodology;
        this.year = methodology.yearAmong(
                readings.stream().filter(Reading::isUsable).flatMap(reading -> Stream.ofNullable(reading.procedure())));
        this.inputs = readings.stream()
                .sorted(Comparator.comparing(Reading::file).thenComparing(Reading::sha256))
                .map(reading -> new Input(reading, new ArrayList<>()))
                .toList();
        this.facts = facts(judged());
    }

    /** Whose procedures are judged; null where no file has a procedure of the methodology. */
    @Nullable
    Integer year() {
        return year;
    }

    /** Every file with all its problems, in order of name and content. */
    List<Reading> readings() {
        return inputs.stream().map(input -> input.reading().and(input.more())).toList();
    }

    /** Each school of the judged files once. */
    List<SchoolFacts> facts() {
        return facts;
    }

    private List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (Input input : inputs) {
            Procedure procedure = input.reading().procedure();
            if (procedure == null || !input.reading().isUsable()) {
                continue;
            }
            if (input.reading().comparesJournal()) {
                input.warn("Сравнение с журналом: отметок в файле нет, по нему никого не выявить.");
            } else if (isTaken(procedure)) {
                judged.add(new Judged(input, procedure));
            } else {
                input.warn(whyNot(procedure));
            }
        }
        judged.sort(Judged.ORDER);
        return judged;
    }

    private boolean isTaken(Procedure procedure) {
        return year != null && methodology.takes(procedure, year);
    }

    private String whyNot(Procedure procedure) {
        return methodology.takes(procedure, procedure.year())
                ? "%s: судим по процедурам %d года, этот файл не учтён.".formatted(procedure.title(), year)
                : "%s: такой процедуры нет в методике «%s», файл не учтён."
                        .formatted(procedure.title(), methodology.id());
    }

    private static List<SchoolFacts> facts(List<Judged> judged) {
        SchoolCodes codes = SchoolCodes.of(judged.stream().map(Judged::codes).toList());
        Map<String, GatheredSchool> schools = new TreeMap<>();
        judged.forEach(file -> add(file, codes, schools));
        return schools.values().stream().map(GatheredSchool::facts).toList();
    }

    private static void add(Judged file, SchoolCodes codes, Map<String, GatheredSchool> schools) {
        int added = 0;
        for (SchoolCount count : file.schools()) {
            GatheredSchool school = schools.computeIfAbsent(codes.key(count.code()), GatheredSchool::new);
            added += school.add(file.procedure(), count) ? 1 : 0;
        }
        if (added > 0) {
            file.input()
                    .warn("Школ, которые есть и в другом файле этой процедуры: %d. Их числа сложены.".formatted(added));
        }
        long joined = codes.joinedAmong(file.codes());
        if (joined > 0) {
            file.input()
                    .warn(("Школ с прежней формой логина (sch…), которые в других файлах записаны как edu… с теми же "
                                    + "цифрами: %d. Каждая считается одной школой.")
                            .formatted(joined));
        }
    }
}
