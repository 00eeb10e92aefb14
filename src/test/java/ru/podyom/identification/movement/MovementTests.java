package ru.podyom.identification.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.identification.ListSamples.line;
import static ru.podyom.identification.ListSamples.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.movement.Movement.Last;

class MovementTests {

    private static final List<SchoolList> THREE = List.of(
            list(1, 2021, Category.LOW_RESULTS),
            list(2, 2022, Category.LOW_RESULTS),
            list(3, 2023, Category.LOW_RESULTS));

    @Test
    void tellsWhatBecameOfASchoolByTheLastList() {
        var movement = Movement.of(
                THREE,
                List.of(
                        line(1, 1),
                        line(1, 2),
                        line(1, 3),
                        line(1, 4),
                        line(2, 1),
                        line(2, 2),
                        line(3, 1),
                        line(3, 3),
                        line(3, 5)));

        assertThat(movement.paths())
                .extracting(Movement.Path::last)
                .containsExactly(Last.STAYED, Last.LEFT, Last.RETURNED, Last.EARLIER, Last.ENTERED);
        assertThat(movement.flows()).containsExactly(new FlowChart.Flow(2, 0, 2), new FlowChart.Flow(1, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thoseWhoStayedAndLeftWereThereAndThoseWhoStayedAndEnteredAreThere(long seed) {
        var random = new Random(seed);
        var entries = new ArrayList<ListEntry>();
        var sizes = new int[4];
        for (int list = 1; list <= 3; list++) {
            for (int school = 1; school <= 30; school++) {
                if (random.nextBoolean()) {
                    entries.add(line(list, school));
                    sizes[list]++;
                }
            }
        }

        var flows = Movement.of(THREE, entries).flows();

        for (int step = 0; step < 2; step++) {
            var flow = flows.get(step);
            assertThat(flow.stayed() + flow.left()).isEqualTo(sizes[step + 1]);
            assertThat(flow.stayed() + flow.entered()).isEqualTo(sizes[step + 2]);
        }
    }
}
