package ru.podyom.objectivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.objectivity.signs.Sign;
import ru.podyom.ui.Table;

/**
 * Signs of the schools of a year.
 *
 * @param year 0 where there are no results at all
 * @param official whether the page of the fourteen official signs is asked for
 * @param table null where nothing was computed yet
 */
public record ObjectivityPage(
        int year,
        boolean official,
        Map<String, String> years,
        Map<String, String> municipalities,
        List<RegionState> regions,
        @Nullable Table table) {

    /** What the filter of signs offers. */
    public Map<String, String> signs() {
        var signs = new LinkedHashMap<String, String>();
        if (!official) {
            signs.put("CHECK", "Данные требуют проверки");
            signs.put("LISTED", "Есть в официальном перечне");
            signs.put("ANY", "Есть любой признак");
            signs.put("UNKNOWN", "Что-то не вычисляется");
        }
        for (Sign sign : Sign.values()) {
            if (!official || !sign.isGuard()) {
                signs.put(sign.name(), sign.code() + " " + sign.title());
            }
        }
        return signs;
    }

    /** The signs that this page shows, for its explanation. */
    public List<Sign> explained() {
        return List.of(Sign.values()).stream()
                .filter(sign -> sign.isGuard() != official)
                .toList();
    }

    public String path() {
        return official ? "/objectivity/official" : "/objectivity";
    }
}
