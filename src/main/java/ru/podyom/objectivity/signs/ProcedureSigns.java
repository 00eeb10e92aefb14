package ru.podyom.objectivity.signs;

import java.util.List;
import ru.podyom.kernel.Procedure;

/** All signs that concern one procedure of a school. */
public record ProcedureSigns(Procedure procedure, List<SignFinding> signs) {

    public ProcedureSigns {
        signs = List.copyOf(signs);
    }

    /** How many of the seven guards are flagged. */
    public int flags() {
        return (int) signs.stream()
                .filter(found -> found.isFlagged() && found.sign().isGuard())
                .count();
    }
}
