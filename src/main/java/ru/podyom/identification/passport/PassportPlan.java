package ru.podyom.identification.passport;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;
import ru.podyom.ui.Tone;

/**
 * What a file would do to the passports as they are now.
 *
 * @param unknown rows of schools the reader of the file does not see; a survey is of a whole region
 */
public record PassportPlan(List<Line> lines, List<Problem> fileProblems, int unknown) {

    public PassportPlan {
        lines = List.copyOf(lines);
        fileProblems = List.copyOf(fileProblems);
    }

    /** What becomes of a row. */
    public enum State {
        NEW("новый паспорт", Tone.GOOD),
        CHANGED("изменится", Tone.INFO),
        SAME("без изменений", Tone.NEUTRAL),
        REFUSED("не берём", Tone.SERIOUS);

        private final String title;
        private final Tone tone;

        State(String title, Tone tone) {
            this.title = title;
            this.tone = tone;
        }

        public String title() {
            return title;
        }

        public Tone tone() {
            return tone;
        }
    }

    /**
     * A row of the file.
     *
     * @param passport null where the row is refused
     * @param changes in words
     */
    public record Line(
            int number,
            String title,
            State state,
            @Nullable Passport passport,
            List<String> changes,
            List<Problem> problems) {

        boolean writes() {
            return state == State.NEW || state == State.CHANGED;
        }
    }

    public int count(State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    public int writes() {
        return (int) lines.stream().filter(Line::writes).count();
    }

    /** All problems in the order of the file. */
    public List<Problem> problems() {
        return Stream.concat(fileProblems.stream(), lines.stream().flatMap(line -> line.problems().stream()))
                .toList();
    }

    public boolean hasErrors() {
        return problems().stream().anyMatch(Problem::isError);
    }
}
