package ru.podyom.objectivity.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.evidence.Borders;
import ru.podyom.objectivity.evidence.MarkCounts;
import ru.podyom.objectivity.evidence.ProcedureFacts;
import ru.podyom.objectivity.evidence.SchoolEvidence;
import ru.podyom.objectivity.evidence.ScoreCounts;

/** An invented region of schools; the school looked at has the number 1. */
final class SignsFixture {

    static final Procedure MATHS_5 = new Procedure(ProcedureKind.VPR, 2025, 5, "Математика");
    static final Procedure MATHS_4 = new Procedure(ProcedureKind.VPR, 2024, 4, "Математика");
    static final Procedure MATHS_8 = new Procedure(ProcedureKind.VPR, 2025, 8, "Математика");
    static final Procedure EXAM = new Procedure(ProcedureKind.OGE, 2025, 9, "Математика");
    static final Procedure NEXT_EXAM = new Procedure(ProcedureKind.OGE, 2026, 9, "Математика");

    private final List<SchoolEvidence> schools = new ArrayList<>();
    private final Map<Procedure, Borders> borders = new HashMap<>();

    /** Adds a school; numbers go from 1. */
    SignsFixture school(ProcedureFacts... facts) {
        return school(false, facts);
    }

    SignsFixture school(boolean selective, ProcedureFacts... facts) {
        var procedures = new HashMap<Procedure, ProcedureFacts>();
        for (ProcedureFacts fact : facts) {
            procedures.put(fact.procedure(), fact);
        }
        schools.add(new SchoolEvidence(schools.size() + 1L, selective, procedures));
        return this;
    }

    SignsFixture schools(int count, ProcedureFacts... facts) {
        for (int i = 0; i < count; i++) {
            school(facts);
        }
        return this;
    }

    SignsFixture borders(Procedure procedure, int from3, int from4, int from5) {
        borders.put(procedure, new Borders(from3, from4, from5, "описание работы"));
        return this;
    }

    /** The sign of the first school for a procedure. */
    SignFinding found(Sign sign, Procedure procedure) {
        return new SignSearch(schools, borders)
                .find(procedure.year()).getOrDefault(1L, List.of()).stream()
                        .filter(signs -> signs.procedure().equals(procedure))
                        .flatMap(signs -> signs.signs().stream())
                        .filter(finding -> finding.sign() == sign)
                        .findFirst()
                        .orElseThrow();
    }

    /** Facts with participants by score: score, pupils, score, pupils… */
    static ProcedureFacts scored(Procedure procedure, int... scoresAndPupils) {
        var pupils = new HashMap<Integer, Integer>();
        int n = 0;
        for (int i = 0; i < scoresAndPupils.length; i += 2) {
            pupils.put(scoresAndPupils[i], scoresAndPupils[i + 1]);
            n += scoresAndPupils[i + 1];
        }
        return ProcedureFacts.counted(procedure, new Share(0, n), null).with(new ScoreCounts(pupils));
    }

    static ProcedureFacts marked(Procedure procedure, int two, int three, int four, int five) {
        return ProcedureFacts.counted(
                procedure, new Share(two, two + three + four + five), new MarkCounts(two, three, four, five));
    }

    static ProcedureFacts failed(Procedure procedure, int failed, int participants) {
        return ProcedureFacts.counted(procedure, new Share(failed, participants), null);
    }
}
