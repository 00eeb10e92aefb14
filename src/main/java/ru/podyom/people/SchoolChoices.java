package ru.podyom.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Municipality;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.Schools;

/** Schools and municipalities as choices of forms. */
@Component
class SchoolChoices {

    private final Municipalities municipalities;
    private final Schools schools;

    SchoolChoices(Municipalities municipalities, Schools schools) {
        this.municipalities = municipalities;
        this.schools = schools;
    }

    /** Municipalities of the scope, by number. */
    Map<String, String> municipalities(Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>();
        municipalities.all(scope).forEach(one -> choices.put(one.id().toString(), one.name()));
        return choices;
    }

    /** Schools of the scope, by number; the municipality is told where there are several. */
    Map<String, String> schools(Scope scope) {
        List<Municipality> places = municipalities.all(scope);
        Map<String, String> choices = new LinkedHashMap<>();
        for (Municipality place : places) {
            for (School school : schools.of(scope, place.id())) {
                choices.put(
                        school.id().toString(),
                        places.size() > 1 ? place.name() + ": " + school.name() : school.name());
            }
        }
        schools.all(scope, scope.schools()).forEach((id, school) -> choices.putIfAbsent(id.toString(), school.name()));
        return choices;
    }
}
