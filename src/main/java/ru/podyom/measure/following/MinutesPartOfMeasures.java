package ru.podyom.measure.following;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Scope;
import ru.podyom.measure.following.FollowingMeasures.Line;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesPart;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.ui.Frame;

/** Measures that follow from minutes, on the page of these; signed findings offer to register one. */
@Component
class MinutesPartOfMeasures implements MinutesPart {

    private static final int SHOWN = 160;

    private final FollowingStore store;

    MinutesPartOfMeasures(FollowingStore store) {
        this.store = store;
    }

    @Override
    public Optional<Shown> shown(Minutes minutes, Scope scope, Frame frame) {
        if (!frame.can(Action.READ_MEASURES)) {
            return Optional.empty();
        }
        boolean offers = frame.can(Action.EDIT_MEASURES) && minutes.status() == MinutesStatus.SIGNED;
        var found = store.of(scope, minutes.id().value());
        var content = minutes.content();
        List<Line> lines = new ArrayList<>();
        for (int place = 1; place <= content.findings().size(); place++) {
            var measures = found.getOrDefault("FINDING-" + place, List.of());
            if (offers || !measures.isEmpty()) {
                lines.add(new Line(
                        brief(content.findings().get(place - 1).text()),
                        "finding-" + place,
                        offers ? "FINDING-" + minutes.id() + "-" + place : null,
                        measures));
            }
        }
        for (int place = 1; place <= content.decisions().size(); place++) {
            var measures = found.getOrDefault("MINUTES-" + place, List.of());
            if (!measures.isEmpty()) {
                var point = content.decisions().get(place - 1);
                lines.add(new Line(brief((point.no() + " " + point.text()).strip()), "point-" + place, null, measures));
            }
        }
        var whole = found.getOrDefault("MINUTES", List.of());
        if (!whole.isEmpty()) {
            lines.add(new Line("По документу в целом", "", null, whole));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Shown("Меры по протоколу", "measure/minutes-part", new FollowingMeasures(lines, offers)));
    }

    private static String brief(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
