package ru.podyom.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds positions at a school today, for its card. */
public record SchoolPeople(long school, List<Line> lines) {

    /** One position. */
    public record Line(
            long person,
            String name,
            String title,
            @Nullable LocalDate from) {

        static Line of(PersonLine line) {
            PersonName name = line.name();
            return new Line(line.id().value(), name == null ? "" : name.full(), line.title(), line.from());
        }
    }
}
