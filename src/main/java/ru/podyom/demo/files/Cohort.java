package ru.podyom.demo.files;

import java.util.List;
import java.util.stream.IntStream;

/** The pupils of one grade of a school; they stay the same people from year to year. */
final class Cohort {

    private static final int LARGEST_CLASS = 27;

    /**
     * A pupil, without a name.
     *
     * @param ability against the middle of the school, in standard deviations
     */
    record Pupil(int number, boolean girl, int group, double ability) {}

    private Cohort() {}

    static List<Pupil> of(long seed, SchoolProfile school, Work work) {
        int born = work.year() - work.grade();
        var size = Draw.of(seed, school.digits(), born, "size");
        int pupils = Math.max(1, (int) Math.round(school.yearGroup() * (1 + size.about(0.1))));
        int groups = (pupils + LARGEST_CLASS - 1) / LARGEST_CLASS;
        return IntStream.rangeClosed(1, pupils)
                .mapToObj(number -> {
                    var draw = Draw.of(seed, school.digits(), born, number);
                    int group = (number - 1) * groups / pupils + 1;
                    return new Pupil(number, draw.happens(0.49), group, draw.about(1));
                })
                .toList();
    }
}
