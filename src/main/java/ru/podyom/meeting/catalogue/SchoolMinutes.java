package ru.podyom.meeting.catalogue;

import java.util.List;
import ru.podyom.meeting.minutes.MinutesLine;
import ru.podyom.meeting.minutes.SchoolDecision;

/** Minutes that name a school, with the points that do. */
public record SchoolMinutes(List<MinutesLine> lines, List<SchoolDecision> decisions) {

    public List<SchoolDecision> of(MinutesLine line) {
        return decisions.stream().filter(one -> one.minutes().equals(line.id())).toList();
    }
}
