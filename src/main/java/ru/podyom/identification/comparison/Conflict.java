package ru.podyom.identification.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Tone;

/**
 * Two things about a school or a list that do not go together. The system shows it and decides nothing.
 *
 * @param school null where a whole list or municipality is meant
 * @param subject school, list or municipality, in words
 * @param sentence what does not go together
 * @param links where to look and to set it right
 */
record Conflict(
        Kind kind, @Nullable SchoolId school, String subject, String place, String sentence, List<Cell.Link> links) {

    Conflict {
        links = List.copyOf(links);
    }

    /** What does not go together, the gravest first. */
    enum Kind {
        TWO_CATEGORIES("Две категории", Tone.SERIOUS),
        TWO_COHORTS("Два набора 500+", Tone.ATTENTION),
        UNMATCHED("Строка без школы", Tone.ATTENTION),
        OPEN_MARK("Отметка не подтверждена", Tone.ATTENTION),
        LISTED_ONLY("В списке, расчёт не выявил", Tone.INFO),
        COMPUTED_ONLY("Расчёт выявил, в списке нет", Tone.INFO),
        NO_LIST("Списка за период нет", Tone.NEUTRAL);

        private final String title;
        private final Tone tone;

        Kind(String title, Tone tone) {
            this.title = title;
            this.tone = tone;
        }

        String title() {
            return title;
        }

        Tone tone() {
            return tone;
        }
    }
}
