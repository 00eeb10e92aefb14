package ru.podyom.identification;

import java.util.List;
import ru.podyom.methodology.judging.Conclusion;

/**
 * One step of an explanation as it was given at the time of the run: kept as words, so that an old run says for ever
 * what it said then.
 *
 * @param state «выполнено», «не выполнено», «недостаточно данных»
 */
public record Reason(String state, boolean met, String words, List<Reason> parts) {

    /** The tree of a conclusion in words. */
    public static Reason of(Conclusion conclusion) {
        return new Reason(
                conclusion.state().title(),
                conclusion.state() == Conclusion.State.MET,
                conclusion.words(),
                conclusion.parts().stream().map(Reason::of).toList());
    }
}
