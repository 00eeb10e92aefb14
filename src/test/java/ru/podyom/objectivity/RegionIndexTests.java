package ru.podyom.objectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.signs.Sign;

class RegionIndexTests {

    @Test
    void isAHundredLessThePerCentOfSchoolsWithASign() {
        var index = new RegionIndex(new Share(81, 638), List.of());

        assertThat(index.index()).isEqualTo("87,3");
        assertThat(index.isTold()).isTrue();
        assertThat(new RegionIndex(new Share(0, 9), List.of()).isTold()).isFalse();
    }

    @Test
    void aSignThatAFifthOfTheSchoolsHaveIsCalledFrequentWhereSchoolsAreMany() {
        var rare = new RegionIndex.Common(Sign.G2, new Share(19, 100));
        var common = new RegionIndex.Common(Sign.G4, new Share(20, 100));
        var few = new RegionIndex.Common(Sign.G5, new Share(9, 9));

        assertThat(new RegionIndex(new Share(0, 0), List.of(rare, common, few)).frequent())
                .containsExactly(common);
        assertThat(common.text()).isEqualTo("G4 Расхождение с журналом — 20 из 100 (20,0\u00a0%)");
    }
}
