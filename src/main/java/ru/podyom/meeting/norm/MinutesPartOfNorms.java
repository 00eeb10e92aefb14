package ru.podyom.meeting.norm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesPart;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.ui.Frame;

/** Documents of the points, on the page of minutes. */
@Component
class MinutesPartOfNorms implements MinutesPart {

    private static final int SHORT = 90;

    private final Norms norms;

    MinutesPartOfNorms(Norms norms) {
        this.norms = norms;
    }

    @Override
    public Optional<Shown> shown(Minutes minutes, Scope scope, Frame frame) {
        List<Decision> decisions = minutes.content().decisions();
        List<MinutesNorms.Line> lines = new ArrayList<>();
        norms.ofMinutes(scope, minutes.id())
                .forEach((place, found) -> found.forEach(norm -> {
                    if (place <= decisions.size()) {
                        lines.add(new MinutesNorms.Line(
                                place,
                                title(decisions.get(place - 1)),
                                norm.id(),
                                norm.data().quoted()));
                    }
                }));
        boolean chooses = minutes.whole()
                && frame.can(Action.EDIT_MINUTES)
                && !decisions.isEmpty()
                && (minutes.status() == MinutesStatus.SIGNED || minutes.status() == MinutesStatus.APPROVAL);
        if (lines.isEmpty() && !chooses) {
            return Optional.empty();
        }
        Map<String, String> points = new LinkedHashMap<>();
        for (int i = 0; chooses && i < decisions.size(); i++) {
            points.put(Integer.toString(i + 1), title(decisions.get(i)));
        }
        return Optional.of(new Shown(
                "На чём основаны пункты",
                "meeting/norms-part",
                new MinutesNorms(minutes.id().value(), lines, points, chooses ? norms.choices(scope) : Map.of())));
    }

    private static String title(Decision decision) {
        String whole = (decision.no().isEmpty() ? "– " : decision.no() + ". ") + decision.text();
        return whole.length() > SHORT ? whole.substring(0, SHORT) + "…" : whole;
    }
}
