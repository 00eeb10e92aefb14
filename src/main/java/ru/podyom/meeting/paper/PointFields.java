package ru.podyom.meeting.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.ui.Words;

/** Points of minutes as fields of a Word form: under the heading of whom they are addressed to, with who answers and when. */
final class PointFields {

    private final @Nullable LocalDate documentDue;

    PointFields(@Nullable LocalDate documentDue) {
        this.documentDue = documentDue;
    }

    /** Points by what stands over them; one heading over many points keeps the form simple and quick to fill. */
    List<Map<String, Object>> of(List<Decision> decisions) {
        var parts = new ArrayList<Map<String, Object>>();
        var points = new ArrayList<Map<String, Object>>();
        var group = "";
        for (int i = 0; i < decisions.size(); i++) {
            var one = decisions.get(i);
            var heading = heading(one, group);
            if (parts.isEmpty() || !heading.isEmpty()) {
                var part = new LinkedHashMap<String, Object>();
                points = new ArrayList<>();
                PaperFields.text(part, "группа", heading.isEmpty() ? "" : heading + ":");
                part.put("пункты", points);
                parts.add(part);
            }
            group = one.addressees();
            boolean heads = i + 1 < decisions.size() && decisions.get(i + 1).level() > one.level();
            points.add(point(one, heads));
        }
        return parts;
    }

    private Map<String, Object> point(Decision one, boolean heads) {
        var entry = new LinkedHashMap<String, Object>();
        var number = one.no().isEmpty() ? "–" : PaperFields.clean(dotted(one.no()));
        var execution = PaperFields.clean(execution(one));
        var text = PaperFields.clean(ended(one.text(), heads && execution.isEmpty() ? ":" : "."));
        entry.put("номер", number);
        entry.put("текст", text);
        entry.put("вид", one.form().title());
        entry.put("исполнение", execution);
        entry.put("запись", new PointText((number + " " + text + " " + execution).strip(), one.level()));
        return entry;
    }

    static String dotted(String no) {
        return no.matches("[\\d.]*\\d") ? no + "." : no;
    }

    /** What stands over the first point of another addressee; a point without one does not belong to the last. */
    private static String heading(Decision one, String group) {
        if (one.addressees().equals(group)
                || (!one.addressees().isEmpty() && one.text().contains(one.addressees()))) {
            return "";
        }
        return one.addressees().isEmpty()
                ? one.form() == DecisionForm.RECOMMENDATION
                        ? "По результатам обсуждения сформулированы следующие рекомендации"
                        : "Другие решения"
                : one.addressees().replaceFirst("[:.]\\s*$", "");
    }

    private static String ended(String text, String mark) {
        return text.matches("(?s).*[.:;!?…]\\s*") ? text : text + mark;
    }

    /** Who answers and by when, unless the sentence of the point says it already. */
    private String execution(Decision one) {
        var said = new StringBuilder();
        if (!one.responsible().isEmpty() && !one.text().contains(one.responsible())) {
            said.append("Ответственный – ")
                    .append(ended(one.responsible(), "."))
                    .append(" ");
        }
        LocalDate due = one.due();
        if (due != null && !due.equals(documentDue) && !mentions(one.text(), due)) {
            said.append("Срок – ").append(Words.day(due)).append(". ");
        } else if (due == null
                && !one.dueText().isEmpty()
                && !one.text().toLowerCase(Locale.ROOT).contains(one.dueText().toLowerCase(Locale.ROOT))) {
            said.append("Срок – ").append(ended(one.dueText(), ".")).append(" ");
        }
        return said.toString().strip();
    }

    private static boolean mentions(String text, LocalDate day) {
        return text.contains(Words.day(day))
                || text.contains(PaperFields.LONG_DAY.format(day).replace(" года", ""))
                || text.contains(DateTimeFormatter.ofPattern("dd.MM.yy").format(day));
    }
}
