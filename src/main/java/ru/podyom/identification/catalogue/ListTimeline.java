package ru.podyom.identification.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.timeline.TimelineEntry;
import ru.podyom.school.timeline.TimelineSource;

/** Official lists that name a school, in its history. */
@Component
class ListTimeline implements TimelineSource {

    private final SchoolLists lists;

    ListTimeline(SchoolLists lists) {
        this.lists = lists;
    }

    @Override
    public List<TimelineEntry> of(Scope scope, SchoolId school) {
        return lists.standings(scope, List.of(school)).stream()
                .map(standing -> new TimelineEntry(
                        standing.issued().from(), "Список", standing.title(), "/lists/" + standing.list()))
                .toList();
    }
}
