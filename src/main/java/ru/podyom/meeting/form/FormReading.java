package ru.podyom.meeting.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;
import ru.podyom.meeting.minutes.AgendaItem;
import ru.podyom.meeting.minutes.Attendee;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.Finding;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.minutes.SchoolTable;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.school.naming.ListedName;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;

/** Makes a document of a form, telling all that is wrong with it at once. */
public final class FormReading {

    /** Value of the choice of a school that leaves a name as written. */
    public static final String AS_WRITTEN = "none";

    private static final int DEEPEST = 5;

    private final MinutesForm form;
    private FormErrors errors = FormErrors.none();

    private FormReading(MinutesForm form) {
        this.form = form;
    }

    /**
     * A document with what hinders it.
     *
     * @param content what could be made of the form, also where there are errors
     */
    public record Checked(MinutesContent content, FormErrors errors) {}

    /** Checks a form; a document without a day or points is no error, it may still be written. */
    public static Checked check(MinutesForm form) {
        var reading = new FormReading(form);
        var content = reading.content();
        return new Checked(content, reading.errors);
    }

    static DecisionForm form(String code) {
        return Arrays.stream(DecisionForm.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(DecisionForm.DECISION);
    }

    private MinutesContent content() {
        return new MinutesContent(head(), attendees(), agenda(), decisions(), findings(), tables(), schools());
    }

    private MinutesHead head() {
        return new MinutesHead(
                Arrays.stream(MinutesKind.values())
                        .filter(kind -> kind.name().equals(form.at("head.kind")))
                        .findFirst()
                        .orElse(MinutesKind.MINUTES),
                form.at("head.number").replaceFirst("^№\\s*", ""),
                day("head.day", "Дата"),
                form.at("head.time"),
                form.at("head.place"),
                form.at("head.meetingKind"),
                form.at("head.format"),
                form.at("head.body"),
                form.at("head.chair"),
                form.at("head.chairPosition"),
                form.at("head.secretary"),
                form.at("head.secretaryPosition"),
                count(),
                day("head.due", "Общий срок"));
    }

    private @Nullable LocalDate day(String field, String title) {
        var written = form.at(field);
        var day = Dates.read(written);
        if (day.isEmpty() && !written.isEmpty()) {
            errors = errors.and(field, title + ": «" + written + "» не понято. Напишите, например, 30.06.2026.");
        }
        return day.orElse(null);
    }

    private @Nullable Integer count() {
        var written = form.at("head.count");
        if (written.isEmpty() || written.matches("\\d{1,5}")) {
            return written.isEmpty() ? null : Integer.valueOf(written);
        }
        errors = errors.and("head.count", "Сколько присутствовало: нужно число, а написано «" + written + "».");
        return null;
    }

    private List<Attendee> attendees() {
        var attendees = new ArrayList<Attendee>();
        for (int row : form.rows(MinutesForm.ATTENDEE)) {
            var place = MinutesForm.ATTENDEE + "." + row + ".";
            var one = new Attendee(
                    form.at(place + "name"),
                    form.at(place + "position"),
                    form.at(place + "school"),
                    form.at(place + "group"),
                    form.is(place + "absent"));
            if (!(one.name() + one.position() + one.school()).isEmpty()) {
                attendees.add(one);
            }
        }
        return attendees;
    }

    private List<AgendaItem> agenda() {
        var agenda = new ArrayList<AgendaItem>();
        for (int row : form.rows(MinutesForm.ITEM)) {
            var place = MinutesForm.ITEM + "." + row + ".";
            if (form.at(place + "title").isEmpty()) {
                if (!(form.at(place + "speakers") + form.at(place + "heard")).isEmpty()) {
                    errors = errors.and(place + "title", "Вопрос повестки без названия: напишите, что обсуждали.");
                }
                continue;
            }
            agenda.add(new AgendaItem(
                    form.at(place + "no"),
                    form.at(place + "title"),
                    form.at(place + "speakers"),
                    form.at(place + "heard")));
        }
        return agenda;
    }

    private List<Decision> decisions() {
        var decisions = new ArrayList<Decision>();
        for (int row : form.rows(MinutesForm.DECISION)) {
            var place = MinutesForm.DECISION + "." + row + ".";
            if (form.at(place + "text").isEmpty()) {
                if (!(form.at(place + "responsible") + form.at(place + "due")).isEmpty()) {
                    errors = errors.and(place + "text", "Пункт без текста: напишите, что решили, или уберите строку.");
                }
                continue;
            }
            decisions.add(decision(place));
        }
        return decisions;
    }

    private Decision decision(String place) {
        var level = form.at(place + "level");
        return new Decision(
                form.at(place + "no"),
                form.at(place + "text"),
                form(form.at(place + "form")),
                level.matches("\\d") ? Math.clamp(Integer.parseInt(level), 1, DEEPEST) : 1,
                form.at(place + "addressees"),
                form.at(place + "responsible"),
                day(place + "due", "Срок пункта " + form.at(place + "no")),
                form.at(place + "dueText"),
                form.at(place + "item"),
                names(form.at(place + "schools")));
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (int row : form.rows(MinutesForm.FINDING)) {
            var place = MinutesForm.FINDING + "." + row + ".";
            if (!form.at(place + "text").isEmpty()) {
                findings.add(new Finding(
                        form.at(place + "text"), form.at(place + "group"), names(form.at(place + "schools"))));
            }
        }
        return findings;
    }

    private List<SchoolTable> tables() {
        var tables = new ArrayList<SchoolTable>();
        for (int row : form.rows(MinutesForm.TABLE)) {
            var place = MinutesForm.TABLE + "." + row + ".";
            var lines = lines(form.at(place + "lines"));
            if (!lines.isEmpty()) {
                tables.add(new SchoolTable(form.at(place + "title"), lines));
            }
        }
        return tables;
    }

    private static List<SchoolTable.Line> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(ListedName::of)
                .map(line -> new SchoolTable.Line(
                        line.ordinal() == null ? "" : line.ordinal().toString(),
                        line.name(),
                        line.mark() == null ? "" : line.mark(),
                        line.cohort()))
                .filter(line -> !line.name().isEmpty())
                .toList();
    }

    private static List<String> names(String written) {
        return Arrays.stream(written.split("[;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private List<NamedSchool> schools() {
        return Names.of(this.form, tables(), attendees()).stream()
                .map(name -> new NamedSchool(name, chosen(name)))
                .toList();
    }

    private @Nullable SchoolId chosen(String name) {
        for (int row : form.rows(MinutesForm.SCHOOL)) {
            var choice = form.at(MinutesForm.SCHOOL + "." + row + ".id");
            if (form.at(MinutesForm.SCHOOL + "." + row + ".name").equals(name) && choice.matches("\\d{1,18}")) {
                return new SchoolId(Long.parseLong(choice));
            }
        }
        return null;
    }

    /** Names of schools that a form speaks of, each once, in the order of the document. */
    static final class Names {

        private Names() {}

        static Set<String> of(MinutesForm form, List<SchoolTable> tables, List<Attendee> attendees) {
            var names = new LinkedHashSet<String>();
            tables.forEach(table -> table.lines().forEach(line -> names.add(line.name())));
            attendees.forEach(one -> names.add(one.school()));
            for (var section : List.of(MinutesForm.DECISION, MinutesForm.FINDING)) {
                for (int row : form.rows(section)) {
                    names.addAll(names(form.at(section + "." + row + ".schools")));
                }
            }
            for (int row : form.rows(MinutesForm.SCHOOL)) {
                names.add(form.at(MinutesForm.SCHOOL + "." + row + ".name"));
            }
            names.remove("");
            return names;
        }

        private static List<String> names(String written) {
            return FormReading.names(written);
        }
    }
}
