package ru.podyom.meeting.paper;

import java.util.List;
import java.util.Map;

/** Fields of minutes, or of an entry of one of their lists, as the printed page reads them. */
public record PaperPage(Map<String, Object> fields) {

    private static final int DEEPEST = 4;

    public String text(String name) {
        return fields.get(name) instanceof PointText point
                ? point.text()
                : String.valueOf(fields.getOrDefault(name, ""));
    }

    public boolean has(String name) {
        return Boolean.TRUE.equals(fields.get("есть_" + name));
    }

    /** How deep a point stands, 1 at the top. */
    public int level() {
        return fields.get("запись") instanceof PointText point ? Math.clamp(point.level(), 1, DEEPEST) : 1;
    }

    /** Entries of a list, none where there is no such list. */
    @SuppressWarnings("unchecked")
    public List<PaperPage> list(String name) {
        return fields.get(name) instanceof List<?> entries
                ? entries.stream()
                        .map(entry -> new PaperPage((Map<String, Object>) entry))
                        .toList()
                : List.of();
    }
}
