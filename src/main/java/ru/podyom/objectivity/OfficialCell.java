package ru.podyom.objectivity;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.objectivity.signs.Sign;
import ru.podyom.objectivity.signs.SignAnswer;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Tone;

/** One of the fourteen official signs: what is looked for, in which work. */
record OfficialCell(Sign sign, ProcedureKind kind, int grade, String subject) {

    private static final List<String> SUBJECTS = List.of("Русский язык", "Математика");

    /** Means (six), the journal (four), rises and falls (four), as the methodology lists them. */
    static List<OfficialCell> all() {
        var all = new ArrayList<OfficialCell>();
        for (int grade : new int[] {4, 5, 9}) {
            SUBJECTS.forEach(subject -> all.add(
                    new OfficialCell(Sign.MEAN, grade == 9 ? ProcedureKind.OGE : ProcedureKind.VPR, grade, subject)));
        }
        for (int grade : new int[] {4, 5}) {
            SUBJECTS.forEach(subject -> all.add(new OfficialCell(Sign.MISMATCH, ProcedureKind.VPR, grade, subject)));
        }
        for (Sign sign : new Sign[] {Sign.RISE, Sign.FALL}) {
            SUBJECTS.forEach(subject -> all.add(new OfficialCell(sign, ProcedureKind.VPR, 5, subject)));
        }
        return all;
    }

    /** Titles of the signs that have this answer at a school, in order of the methodology. */
    static List<String> titles(List<SignLine> procedures, SignAnswer answer) {
        return all().stream()
                .filter(cell -> cell.answer(procedures) == answer)
                .map(OfficialCell::title)
                .toList();
    }

    String key() {
        return sign.name() + kind + grade + SUBJECTS.indexOf(subject);
    }

    /** «Среднее: ВПР 4 РУ». */
    String title() {
        var letters = subject.startsWith("Р") ? "РУ" : "МА";
        return switch (sign) {
            case MEAN -> "Среднее: " + kind.title() + (kind == ProcedureKind.OGE ? "" : " " + grade) + " " + letters;
            case MISMATCH -> "Журнал: ВПР " + grade + " " + letters;
            case RISE -> "Рост 4→5 " + letters;
            default -> "Падение 4→5 " + letters;
        };
    }

    /** What the school's procedures say; a work that the school did not write is no clean bill. */
    SignAnswer answer(List<SignLine> procedures) {
        return procedures.stream()
                .filter(line -> isOf(line.procedure()))
                .flatMap(line -> line.signs().stream())
                .filter(found -> found.sign() == sign)
                .map(found -> found.answer())
                .findFirst()
                .orElse(SignAnswer.UNKNOWN);
    }

    Cell cell(List<SignLine> procedures) {
        return switch (answer(procedures)) {
            case FLAGGED -> Cell.badge("есть", Tone.ATTENTION);
            case CLEAR -> Cell.text("нет");
            case UNKNOWN -> Cell.badge("не вычислен", Tone.NEUTRAL);
        };
    }

    private boolean isOf(Procedure procedure) {
        return procedure.kind() == kind
                && procedure.grade() == grade
                && procedure.subject().equals(subject);
    }
}
