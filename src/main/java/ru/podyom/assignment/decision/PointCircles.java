package ru.podyom.assignment.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.podyom.assignment.group.Expansion;
import ru.podyom.assignment.group.GroupExpansion;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.school.School;
import ru.podyom.school.SchoolStatus;
import ru.podyom.school.Schools;

/** Schools of the circles of minutes, by the lists of their day. */
@Component
class PointCircles {

    private final GroupExpansion expansion;
    private final Schools schools;

    PointCircles(GroupExpansion expansion, Schools schools) {
        this.expansion = expansion;
        this.schools = schools;
    }

    /** The circles that are the same for every point of the minutes. */
    Map<Circle, Expansion> of(Scope scope, Minutes minutes, LocalDate on) {
        Map<Circle, Expansion> circles = new EnumMap<>(Circle.class);
        for (Circle circle : Circle.values()) {
            if (!circle.categories().isEmpty()) {
                circles.put(circle, expansion.expand(scope, minutes.municipality(), circle.categories(), on));
            }
        }
        var active = schools.of(scope, minutes.municipality()).stream()
                .filter(school -> school.data().status() == SchoolStatus.ACTIVE)
                .toList();
        circles.put(Circle.ALL, listed(Circle.ALL.title(), on, active, "школа муниципалитета"));
        return circles;
    }

    /** The schools that a point names. */
    Expansion named(Scope scope, Minutes minutes, Point point, LocalDate on) {
        var found = schools.of(scope, minutes.municipality()).stream()
                .filter(school -> point.schools().contains(school.id()))
                .toList();
        return listed(Circle.NAMED.title(), on, found, "названа в пункте");
    }

    private static Expansion listed(String title, LocalDate on, Collection<School> found, String because) {
        return new Expansion(
                title,
                on,
                List.of(),
                found.stream()
                        .map(school -> new Expansion.Member(school.id(), school.name(), List.of(because)))
                        .toList(),
                List.of());
    }
}
