package ru.podyom.meeting.agenda;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.PlannedItem;
import ru.podyom.ui.FormErrors;

/**
 * One item of an agenda: its words, speakers, papers and live data.
 *
 * @param item null where it is a new one
 * @param sheets titles of live data by code
 * @param who words by which people were looked for
 * @param found people by number
 * @param schools of the territory by number
 */
public record ItemPage(
        Meeting meeting,
        @Nullable PlannedItem item,
        ItemForm form,
        Map<String, String> sheets,
        String who,
        Map<String, String> found,
        Map<String, String> schools,
        FormErrors errors) {

    public String back() {
        return "/meetings/" + meeting.id();
    }

    public String action() {
        return back() + "/items" + (item == null ? "" : "/" + item.id());
    }
}
