package ru.podyom.meeting.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.finding.PersonQueries;
import ru.podyom.meeting.packet.PacketSheets;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.PlannedItem;
import ru.podyom.ui.FormErrors;

/** Gathers the page of an item. */
@Component
class ItemPages {

    private final PersonQueries finder;
    private final SchoolChoiceStore schools;
    private final PacketSheets sheets;

    ItemPages(PersonQueries finder, SchoolChoiceStore schools, PacketSheets sheets) {
        this.finder = finder;
        this.schools = schools;
        this.sheets = sheets;
    }

    ItemPage page(
            Scope scope,
            Meeting meeting,
            @Nullable PlannedItem item,
            ItemForm form,
            @Nullable String who,
            FormErrors errors) {
        Map<String, String> found =
                item == null || who == null ? new LinkedHashMap<>() : finder.find(scope, meeting.territory(), who);
        return new ItemPage(
                meeting,
                item,
                form,
                sheets.titles(),
                who == null ? "" : who,
                found,
                item == null ? Map.of() : schools.schools(meeting.territory()),
                errors);
    }
}
