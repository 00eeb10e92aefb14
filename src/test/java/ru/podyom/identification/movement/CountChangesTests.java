package ru.podyom.identification.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.identification.movement.RunComparisonStore.Count;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;

class CountChangesTests {

    private static final SchoolId SCHOOL = new SchoolId(1);
    private static final Scope COORDINATOR = Scope.nothing().withSmallCounts();

    @Test
    void tellsTheProcedureWhoseResultCeasedToBeLow() {
        var counts = List.of(
                count(false, "Математика", 5, 20, false),
                count(true, "Математика", 4, 20, false),
                count(false, "Русский язык", 12, 40, true),
                count(true, "Русский язык", 9, 41, false));

        assertThat(CountChanges.inWords(counts, true, COORDINATOR))
                .containsExactly("ВПР, 5 класс, Русский язык: 12 из 40 (30,0\u00a0%, низкий) → 9 из 41 (22,0\u00a0%)");
        assertThat(CountChanges.inWords(counts, false, COORDINATOR)).hasSize(2);
    }

    @Test
    void tellsAProcedureThatOnlyOneRunHad() {
        assertThat(CountChanges.inWords(List.of(count(true, "Химия", 3, 9, false)), false, COORDINATOR))
                .containsExactly("ВПР, 5 класс, Химия: нет данных → 3 из 9 (33,3\u00a0%)");
    }

    @Test
    void tellsAStrangerNothingOfAFewPupils() {
        var counts = List.of(
                count(false, "Математика", 3, 20, false),
                count(true, "Математика", 9, 20, true),
                count(false, "Русский язык", 3, 20, false),
                count(true, "Русский язык", 4, 20, false));

        assertThat(CountChanges.inWords(counts, false, Scope.nothing()))
                .containsExactly("ВПР, 5 класс, Математика: скрыто → 9 из 20 (45,0\u00a0%, низкий)");
    }

    private static Count count(boolean after, String subject, int failed, int participants, boolean low) {
        return new Count(
                SCHOOL,
                after,
                new Procedure(ProcedureKind.VPR, after ? 2022 : 2021, 5, subject),
                new Share(failed, participants),
                true,
                low);
    }
}
