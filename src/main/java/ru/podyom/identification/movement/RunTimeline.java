package ru.podyom.identification.movement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.timeline.TimelineEntry;
import ru.podyom.school.timeline.TimelineSource;

/** Runs that judged a school, in its history. */
@Component
class RunTimeline implements TimelineSource {

    private final SchoolRunStore store;

    RunTimeline(SchoolRunStore store) {
        this.store = store;
    }

    @Override
    public List<TimelineEntry> of(Scope scope, SchoolId school) {
        return store.runs(scope, school).stream()
                .map(line -> new TimelineEntry(
                        LocalDate.ofInstant(line.at(), ZoneOffset.UTC),
                        "Расчёт за " + line.year() + " год",
                        line.outcome().title() + " — " + line.methodology(),
                        "/runs/" + line.run() + "/schools/" + school))
                .toList();
    }
}
