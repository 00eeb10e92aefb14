package ru.podyom.identification.entering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.entering.ReviewedLine.State;
import ru.podyom.kernel.SchoolId;

/** Lines of a list checked before anything is written: who each is, which repeat, which are no schools. */
final class ListReview {

    /** Value of a choice that leaves the line out of the list. */
    static final String LEAVE_OUT = "skip";

    private final Function<WrittenLine, Recognition> recognition;
    private final Map<String, SchoolId> remembered;
    private final Map<Integer, String> choices;

    /**
     * @param remembered schools of a list being corrected, by the writing of their lines in lower case
     * @param choices what a person chose, by index of the line: number of a school, empty for none, {@link #LEAVE_OUT}
     */
    ListReview(
            Function<WrittenLine, Recognition> recognition,
            Map<String, SchoolId> remembered,
            Map<Integer, String> choices) {
        this.recognition = recognition;
        this.remembered = remembered;
        this.choices = choices;
    }

    List<ReviewedLine> of(List<WrittenLine> lines) {
        var reviewed = new ArrayList<ReviewedLine>();
        var places = new HashMap<Object, Integer>();
        for (WrittenLine line : lines) {
            var one = reviewed(reviewed.size(), line);
            var earlier = one.state().isWritten() ? places.putIfAbsent(key(one), one.index() + 1) : null;
            reviewed.add(earlier == null ? one : duplicate(one, earlier));
        }
        return reviewed;
    }

    private static Object key(ReviewedLine line) {
        var school = line.school();
        return school == null ? line.line().name().toLowerCase(Locale.ROOT) : school;
    }

    private static ReviewedLine duplicate(ReviewedLine line, int earlier) {
        return new ReviewedLine(
                line.index(),
                line.line(),
                State.DUPLICATE,
                line.school(),
                "повторяет строку " + earlier + ", второй раз не записывается",
                List.of());
    }

    private ReviewedLine reviewed(int index, WrittenLine line) {
        var known = remembered.get(line.name().toLowerCase(Locale.ROOT));
        var found = known == null ? recognition.apply(line) : Recognition.certain(known, "так было в списке");
        var choice = choices.get(index);
        return choice == null ? asFound(index, line, found) : asChosen(index, line, found, choice);
    }

    private static ReviewedLine asFound(int index, WrittenLine line, Recognition found) {
        State state;
        if (found.school() != null) {
            state = State.CERTAIN;
        } else if (!found.aSchool()) {
            state = State.LEFT_OUT;
        } else {
            state = found.suggestions().isEmpty() ? State.UNKNOWN : State.UNSURE;
        }
        return new ReviewedLine(index, line, state, found.school(), found.why(), found.suggestions());
    }

    private static ReviewedLine asChosen(int index, WrittenLine line, Recognition found, String choice) {
        if (choice.equals(LEAVE_OUT)) {
            return new ReviewedLine(index, line, State.LEFT_OUT, null, "не войдёт в список", found.suggestions());
        }
        var school = number(choice);
        if (school == null) {
            return new ReviewedLine(index, line, State.UNKNOWN, null, found.why(), found.suggestions());
        }
        return school.equals(found.school())
                ? asFound(index, line, found)
                : new ReviewedLine(index, line, State.CHOSEN, school, "указано вами", found.suggestions());
    }

    private static @Nullable SchoolId number(String choice) {
        return choice.matches("\\d{1,18}") ? new SchoolId(Long.parseLong(choice)) : null;
    }
}
