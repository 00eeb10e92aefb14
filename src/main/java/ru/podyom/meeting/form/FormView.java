package ru.podyom.meeting.form;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.ui.FormErrors;

/**
 * The form of minutes as the template shows it.
 *
 * @param places where fields stand in the source, empty where there is no source beside
 */
public record FormView(
        MinutesForm form,
        FormSchools.Known schools,
        Map<String, FormWriting.Place> places,
        FormErrors errors,
        int withoutDay,
        int withoutWho) {

    public static FormView of(
            MinutesForm form, FormSchools.Known schools, Map<String, FormWriting.Place> places, FormErrors errors) {
        return new FormView(schools.in(form), schools, places, errors, form.lacking(true), form.lacking(false));
    }

    /** Whether a row or field can be shown in the source. */
    public boolean hasPlace(String key) {
        return places.containsKey(key);
    }

    /** Whether the reader was not sure of a row or field. */
    public boolean isUnsure(String key) {
        var place = places.get(key);
        return place != null && place.unsure();
    }

    public Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : MinutesKind.values()) {
            kinds.put(kind.name(), kind.title());
        }
        return kinds;
    }

    public Map<String, String> forms() {
        var forms = new LinkedHashMap<String, String>();
        for (var one : DecisionForm.values()) {
            forms.put(one.name(), one.title());
        }
        return forms;
    }
}
