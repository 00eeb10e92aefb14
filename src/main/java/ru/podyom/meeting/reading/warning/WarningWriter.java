package ru.podyom.meeting.reading.warning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.meeting.reading.found.ReadAgendaItem;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadHeading;
import ru.podyom.meeting.reading.found.ReadListEntry;
import ru.podyom.meeting.reading.found.ReadSchoolList;

/** Says in Russian sentences what is missing or odd, for the person who reviews. */
public final class WarningWriter {

    private final List<String> warnings;

    public WarningWriter(List<String> warnings) {
        this.warnings = warnings;
    }

    public void heading(ReadHeading heading, boolean chair, boolean attendees, @Nullable Integer count) {
        MinutesKind kind = heading.kind();
        boolean order = kind != null && kind.isOrder();
        if (kind == null) {
            warnings.add("вид документа не назван");
        }
        if (heading.number() == null) {
            warnings.add("номера документа нет");
        }
        if (heading.date() == null) {
            warnings.add("даты документа нет: сроки без года не вычислены");
        }
        if (!chair) {
            warnings.add(order ? "кто подписал, не найдено" : "председателя нет");
        }
        if (!order && !attendees) {
            warnings.add(
                    count == null
                            ? "присутствующие поимённо не названы"
                            : "присутствующих — " + count + ", поимённо не названы");
        }
    }

    public void agenda(List<ReadAgendaItem> agenda) {
        int before = 0;
        for (ReadAgendaItem item : agenda) {
            String no = item.no();
            if (no != null && no.matches("\\d+")) {
                int number = Integer.parseInt(no);
                if (number > before + 1) {
                    warnings.add("нумерация повестки: перед вопросом " + no + " нет вопроса " + (number - 1));
                }
                before = number;
            }
        }
        boolean mixed = agenda.stream()
                        .anyMatch(item -> item.no() != null && item.no().contains("."))
                && agenda.stream()
                        .anyMatch(item -> item.no() != null && !item.no().contains("."));
        if (mixed) {
            warnings.add("нумерация повестки: уровни смешаны");
        }
    }

    public void decisions(List<ReadDecision> decisions) {
        if (decisions.isEmpty()) {
            warnings.add("решений не найдено");
        }
        List<String> noDue = new ArrayList<>();
        List<String> noOne = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            ReadDecision decision = decisions.get(i);
            String name = decision.no() == null ? "№ " + (i + 1) + " по порядку" : decision.no();
            if (decision.form().asksForAction()) {
                if (decision.due() == null) {
                    noDue.add(name);
                }
                if (decision.responsible() == null) {
                    noOne.add(name);
                }
            }
            if (decision.form() == DecisionForm.CONTROL && decision.responsible() == null) {
                noOne.add(name);
            }
            if (decision.unsure()) {
                unsure.add(name);
            }
        }
        add("срок не указан: ", noDue);
        add("ответственный не назван: ", noOne);
        add("прочитано неуверенно, проверьте: ", unsure);
    }

    private void add(String sentence, List<String> points) {
        if (!points.isEmpty()) {
            warnings.add(sentence + points.stream().collect(Collectors.joining(", ")));
        }
    }

    public void lists(List<ReadSchoolList> lists) {
        Map<String, String> categories = new HashMap<>();
        boolean marked = false;
        for (ReadSchoolList list : lists) {
            for (ReadListEntry entry : list.entries()) {
                String category = String.valueOf(list.category());
                String before = categories.putIfAbsent(entry.name(), category);
                if (before != null && !before.equals(category)) {
                    warnings.add(
                            "школа «" + entry.name() + "» сразу в двух списках: «" + before + "» и «" + category + "»");
                }
                marked |= entry.mark() != null;
            }
        }
        if (marked) {
            warnings.add("что значит звёздочка в списках, не объяснено");
        }
    }
}
