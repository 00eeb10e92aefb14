package ru.podyom.assignment.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assignment.Move;
import ru.podyom.assignment.Step;
import ru.podyom.assignment.StepFile;
import ru.podyom.kernel.Refused;
import ru.podyom.ui.Dates;

/**
 * A step as typed.
 *
 * @param remark report, reason or remark
 * @param day the later deadline
 * @param version the state the person saw
 */
public record StepForm(
        @Nullable Move move,
        @Nullable String remark,
        @Nullable String day,
        @Nullable Integer version) {

    private static final int LONGEST = 20_000;

    static StepForm blank() {
        return new StepForm(null, "", "", null);
    }

    /** The same for a move that the address names. */
    StepForm as(Move named) {
        return new StepForm(named, remark, day, version);
    }

    /** @throws Refused when the day cannot be read or the words are too long */
    Step step(Move taken, List<StepFile> files) {
        String words = remark == null ? "" : remark;
        if (words.length() > LONGEST) {
            throw new Refused("Текст длиннее 20 000 знаков. Сократите его или приложите файлом.");
        }
        String written = day == null ? "" : day.strip();
        var read = Dates.read(written);
        if (!written.isEmpty() && read.isEmpty()) {
            throw new Refused(Dates.unreadable(written, "15.01.2027"));
        }
        return new Step(taken, words, taken.needsDay() ? read.orElse(null) : null, files);
    }

    /** What was typed for this move, to show it again after a refusal. */
    public String typed(Move other) {
        return move == other && remark != null ? remark : "";
    }

    /** The day typed for this move. */
    public String typedDay(Move other) {
        return move == other && day != null ? day : "";
    }
}
