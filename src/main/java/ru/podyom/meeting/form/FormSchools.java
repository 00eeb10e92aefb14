package ru.podyom.meeting.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.Schools;
import ru.podyom.school.naming.NameMatch;
import ru.podyom.school.naming.NameMatcher;

/** Recognises the schools that a form of minutes names; a name has a meaning only inside its municipality. */
@Component
public class FormSchools {

    private final Schools schools;
    private final SchoolNames names;

    FormSchools(Schools schools, SchoolNames names) {
        this.schools = schools;
        this.names = names;
    }

    /**
     * The names of a form with what each was taken for.
     *
     * @param all schools of the municipality by number, for the choice
     */
    public record Known(List<SchoolRow> rows, Map<String, String> all) {

        /** Names a person still has to decide about. */
        public long open() {
            return rows.stream().filter(SchoolRow::isOpen).count();
        }

        /** The form with the certain schools chosen. */
        public MinutesForm in(MinutesForm form) {
            var changes = new LinkedHashMap<String, String>();
            for (var row : rows) {
                changes.put("school." + row.row() + ".name", row.name());
                changes.put("school." + row.row() + ".id", row.choice());
            }
            return form.with(changes);
        }
    }

    /** Recognises every name of the form; what a person chose stands. */
    public Known of(Scope scope, MunicipalityId municipality, MinutesForm form) {
        var all = new LinkedHashMap<String, String>();
        schools.of(scope, municipality).forEach(school -> all.put(school.id().toString(), school.name()));
        NameMatcher matcher = names.matcher(scope, municipality);
        var chosen = chosen(form);
        var rows = new ArrayList<SchoolRow>();
        for (NamedSchool named : FormReading.check(form).content().schools()) {
            rows.add(row(rows.size(), named.name(), chosen.getOrDefault(named.name(), ""), matcher, all));
        }
        return new Known(rows, all);
    }

    private static Map<String, String> chosen(MinutesForm form) {
        var chosen = new LinkedHashMap<String, String>();
        for (int row : form.rows(MinutesForm.SCHOOL)) {
            chosen.put(form.at("school." + row + ".name"), form.at("school." + row + ".id"));
        }
        return chosen;
    }

    private static SchoolRow row(int row, String name, String chosen, NameMatcher matcher, Map<String, String> all) {
        if (chosen.equals(FormReading.AS_WRITTEN) || all.containsKey(chosen)) {
            return new SchoolRow(row, name, chosen, "указано", Map.of());
        }
        return switch (matcher.match(name)) {
            case NameMatch.Certain certain ->
                new SchoolRow(
                        row, name, certain.school().toString(), certain.basis().title(), Map.of());
            case NameMatch.Suggestions several ->
                new SchoolRow(row, name, "", "уточните школу", suggestions(several, all));
            case NameMatch.Group _ -> new SchoolRow(row, name, FormReading.AS_WRITTEN, "названа группа школ", Map.of());
            case NameMatch.NotASchool _ ->
                new SchoolRow(row, name, FormReading.AS_WRITTEN, "похоже не на школу, а на учреждение", Map.of());
            case NameMatch.Unknown _ ->
                new SchoolRow(row, name, "", "такой школы в реестре муниципалитета нет", Map.of());
        };
    }

    private static Map<String, String> suggestions(NameMatch.Suggestions several, Map<String, String> all) {
        var suggestions = new LinkedHashMap<String, String>();
        for (var one : several.schools()) {
            SchoolId school = one.school();
            suggestions.put(
                    school.toString(),
                    all.getOrDefault(school.toString(), "школа " + school) + " — "
                            + one.reasons().stream()
                                    .map(NameMatch.Reason::title)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        return suggestions;
    }
}
