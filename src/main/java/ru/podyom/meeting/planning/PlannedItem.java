package ru.podyom.meeting.planning;

import java.util.List;

/** An item of a planned agenda, with who speaks and the papers for it. */
public record PlannedItem(long id, ItemData data, List<Speaker> speakers, List<ItemFile> files) {

    public PlannedItem {
        speakers = List.copyOf(speakers);
        files = List.copyOf(files);
    }
}
