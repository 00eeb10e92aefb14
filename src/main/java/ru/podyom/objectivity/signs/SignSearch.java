package ru.podyom.objectivity.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.objectivity.evidence.Borders;
import ru.podyom.objectivity.evidence.ProcedureFacts;
import ru.podyom.objectivity.evidence.SchoolEvidence;

/**
 * Looks for all signs in the results of one year. Deterministic: the same facts give the same findings. No fact is
 * changed by what is found.
 */
public final class SignSearch {

    private static final List<String> MARKED_SUBJECTS = List.of("Русский язык", "Математика");

    private final Region region;
    private final List<SchoolEvidence> schools;

    /**
     * @param schools every school of the comparison, with the year, the year before and the year after where known
     * @param borders lowest scores of the marks by procedure, where they are known
     */
    public SignSearch(List<SchoolEvidence> schools, Map<Procedure, Borders> borders) {
        this.schools = List.copyOf(schools);
        this.region = new Region(schools, borders);
    }

    /** By school: its procedures of the year that signs are defined for, in order. */
    public Map<Long, List<ProcedureSigns>> find(int year) {
        var found = new TreeMap<Long, List<ProcedureSigns>>();
        for (SchoolEvidence school : schools) {
            var procedures = school.procedures().values().stream()
                    .filter(facts -> facts.procedure().year() == year && facts.participants() > 0)
                    .sorted((one, other) -> one.procedure().compareTo(other.procedure()))
                    .map(facts -> new ProcedureSigns(facts.procedure(), signs(school, facts)))
                    .filter(signs -> !signs.signs().isEmpty())
                    .toList();
            if (!procedures.isEmpty()) {
                found.put(school.school(), procedures);
            }
        }
        return found;
    }

    private List<SignFinding> signs(SchoolEvidence school, ProcedureFacts facts) {
        var signs = new ArrayList<SignFinding>();
        int grade = facts.procedure().grade();
        if (facts.procedure().kind() == ProcedureKind.VPR) {
            signs.add(MeanSigns.guard(school, facts, region));
            signs.add(TaskSign.guard(facts, region));
            signs.add(BorderSign.guard(facts, region));
            signs.add(JournalSigns.guard(facts));
            signs.add(ExtremesSign.guard(facts, region));
            if (grade > 4) {
                signs.add(CohortSigns.guard(school, facts, region));
            }
            if (grade == 8) {
                signs.add(ExamSign.guard(school, facts));
            }
        }
        signs.addAll(official(school, facts));
        return signs;
    }

    /** The fourteen: means of ВПР 4, 5 and of the ОГЭ, the journal in 4 and 5, rises and falls from 4 to 5. */
    private List<SignFinding> official(SchoolEvidence school, ProcedureFacts facts) {
        var procedure = facts.procedure();
        if (!MARKED_SUBJECTS.contains(procedure.subject())) {
            return List.of();
        }
        if (procedure.kind() == ProcedureKind.OGE) {
            return List.of(MeanSigns.official(facts, region));
        }
        if (procedure.kind() != ProcedureKind.VPR || (procedure.grade() != 4 && procedure.grade() != 5)) {
            return List.of();
        }
        var signs = new ArrayList<>(List.of(MeanSigns.official(facts, region), JournalSigns.official(facts)));
        if (procedure.grade() == 5) {
            signs.addAll(CohortSigns.official(school, facts, region));
        }
        return signs;
    }
}
