package ru.podyom.assessment.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Refused;

class ScalesTests {

    @TempDir
    private Path folder;

    @Test
    void givesMarksByTheOfficialLimits() {
        Scale maths = Scales.shipped().of(vpr(2021, 5, "Математика")).orElseThrow();

        assertThat(maths.mark(6)).isEqualTo(2);
        assertThat(maths.mark(7)).isEqualTo(3);
        assertThat(maths.mark(11)).isEqualTo(4);
        assertThat(maths.mark(15)).isEqualTo(5);
        assertThat(maths.mark(25)).isEqualTo(5);
        assertThat(maths.max()).isEqualTo(20);
        assertThat(maths.isSecondary()).isFalse();
    }

    @Test
    void shipsAllWorksOf2021AndMarksWhatWasNotSeenInAnOfficialPaper() {
        Scales shipped = Scales.shipped();

        assertThat(shipped.of(vpr(2021, 6, "Русский язык")))
                .hasValueSatisfying(scale -> assertThat(scale.from3()).isEqualTo(25));
        assertThat(shipped.of(vpr(2021, 11, "Химия"))).isPresent();
        assertThat(shipped.of(vpr(2026, 4, "Русский язык")))
                .hasValueSatisfying(scale -> assertThat(scale.isSecondary()).isTrue());
        assertThat(shipped.of(vpr(2023, 5, "Математика"))).isEmpty();
        assertThat(shipped.of(new Procedure(ProcedureKind.OGE, 2021, 5, "Математика")))
                .isEmpty();
    }

    @Test
    void loadsAUsersFileWithOrWithoutTheYear() throws Exception {
        Scales scales = Scales.load(json("""
                {"5|Математика": {"from3": 7, "from4": 11, "from5": 15, "max": 20, "note": "любой год"},
                 "2023|5|Математика": {"from3": 5, "from4": 8, "from5": 12, "max": 15}}"""));

        assertThat(scales.of(vpr(2021, 5, "Математика")).orElseThrow().max()).isEqualTo(20);
        assertThat(scales.of(vpr(2023, 5, "Математика")).orElseThrow().max()).isEqualTo(15);
        assertThat(scales.of(vpr(2021, 6, "Математика"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "не json",
                "{\"5|Математика\": 7}",
                "{\"Математика\": {\"from3\": 7, \"from4\": 11, \"from5\": 15, \"max\": 20}}",
                "{\"пять|Математика\": {\"from3\": 7, \"from4\": 11, \"from5\": 15, \"max\": 20}}",
                "{\"5|Математика\": {\"from3\": 7, \"from4\": 11, \"from5\": 15}}",
                "{\"5|Математика\": {\"from3\": 7, \"from4\": 7, \"from5\": 15, \"max\": 20}}",
                "{\"5|Математика\": {\"from3\": \"7\", \"from4\": 11, \"from5\": 15, \"max\": 20}}"
            })
    void refusesAFileOfAnotherFormWithASentence(String content) throws Exception {
        Path file = json(content);

        assertThatThrownBy(() -> Scales.load(file)).isInstanceOf(Refused.class).hasMessageStartingWith("Файл шкал ");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> Scales.load(folder.resolve("нет.json"))).isInstanceOf(Refused.class);
    }

    private Path json(String content) throws Exception {
        return Files.writeString(folder.resolve("scales.json"), content);
    }

    private static Procedure vpr(int year, int grade, String subject) {
        return new Procedure(ProcedureKind.VPR, year, grade, subject);
    }
}
