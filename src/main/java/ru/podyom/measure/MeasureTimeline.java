package ru.podyom.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.timeline.TimelineEntry;
import ru.podyom.school.timeline.TimelineSource;

/** Measures of a school in its history: when one began, went on, was judged. */
@Component
class MeasureTimeline implements TimelineSource {

    private final MeasureStore store;

    MeasureTimeline(MeasureStore store) {
        this.store = store;
    }

    @Override
    public List<TimelineEntry> of(Scope scope, SchoolId school) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Measure one : store.of(scope, school)) {
            String href = "/measures/" + one.id();
            if (!one.said().from().isAfter(store.today())) {
                entries.add(new TimelineEntry(
                        one.said().from(),
                        one.carriedFrom() == null ? "Начата мера" : "Мера продолжена",
                        one.said().title(),
                        href));
            }
            Measure.Judgement judgement = one.judgement();
            if (judgement != null) {
                entries.add(new TimelineEntry(
                        judgement.day(),
                        judgement.effectiveness() == Effectiveness.EFFECTIVE
                                ? "Мера признана эффективной"
                                : "Мера признана неэффективной",
                        one.said().title() + ": " + judgement.grounds(),
                        href));
            }
        }
        return entries;
    }
}
