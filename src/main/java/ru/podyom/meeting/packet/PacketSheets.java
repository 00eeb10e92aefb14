package ru.podyom.meeting.packet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Scope;

/** The kinds of live data there are. */
@Component
public class PacketSheets {

    private final List<PacketSheet> sheets;

    PacketSheets(List<PacketSheet> sheets) {
        this.sheets =
                sheets.stream().sorted(Comparator.comparing(PacketSheet::code)).toList();
    }

    /** Titles by code. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        sheets.forEach(one -> titles.put(one.code(), one.title()));
        return titles;
    }

    /** The asked sheets; codes that no longer exist give none. */
    List<Sheet> of(Scope scope, Territory territory, LocalDate today, List<String> codes) {
        return sheets.stream()
                .filter(one -> codes.contains(one.code()))
                .map(one -> one.of(scope, territory, today))
                .toList();
    }
}
