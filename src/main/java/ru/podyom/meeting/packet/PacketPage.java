package ru.podyom.meeting.packet;

import java.time.Instant;
import java.util.List;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.PlannedItem;

/**
 * A meeting's agenda with its live data, to be printed.
 *
 * @param at the moment the data were read
 */
public record PacketPage(Meeting meeting, List<Part> parts, Instant at) {

    /** An item with its sheets. */
    public record Part(PlannedItem item, List<Sheet> sheets) {}
}
