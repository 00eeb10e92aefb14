package ru.podyom.school.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.SchoolData;
import ru.podyom.ui.Tone;

/**
 * What would become of one row of the file.
 *
 * @param school the school of the registry it speaks of, null for a new one or where none could be told
 * @param data the school as it becomes, null for a refused row
 * @param changes in words, one for each field
 */
public record PlannedRow(
        int number,
        State state,
        String title,
        @Nullable SchoolId school,
        @Nullable SchoolData data,
        ReadSchool read,
        List<String> changes,
        List<Problem> problems) {

    /** What becomes of a row. */
    public enum State {
        NEW("новая", Tone.GOOD),
        CHANGED("изменится", Tone.INFO),
        SAME("без изменений", Tone.NEUTRAL),
        REFUSED("не взята", Tone.SERIOUS);

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

    public PlannedRow {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** Whether the row writes anything into the registry. */
    public boolean writes() {
        return state == State.NEW || state == State.CHANGED;
    }
}
