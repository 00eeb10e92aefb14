package ru.podyom.curator;

import java.time.LocalDate;
import java.util.List;
import ru.podyom.kernel.SchoolId;

/** Curators of one school, present and past: its part of the school's card. */
public record SchoolCurators(long school, List<Line> lines) {

    /** One curatorship. */
    public record Line(long id, String name, String position, String kind, String term, String order, String state) {}

    static SchoolCurators of(SchoolId school, List<Curatorship> all, LocalDate today) {
        return new SchoolCurators(
                school.value(),
                all.stream()
                        .map(one -> new Line(
                                one.id(),
                                one.shownName(),
                                one.position(),
                                one.kind().title(),
                                Curators.term(one),
                                one.order().text(),
                                one.state(today).title()))
                        .toList());
    }
}
