package ru.podyom.assessment.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Head;
import ru.podyom.assessment.header.ProcedureHint;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;

/**
 * Which procedure a sheet holds, and why we think so: what a person says stands over the head of the table, the head
 * over the file name, which is only a hint.
 *
 * @param procedure null where a part of it is told nowhere
 * @param from null where the procedure is not known
 * @param sentences contradictions, as warnings
 * @param missing parts told nowhere, empty where none is missing
 */
record ProcedureChoice(
        @Nullable Procedure procedure, @Nullable ProcedureSource from, List<String> sentences, String missing) {

    static ProcedureChoice of(@Nullable Procedure option, Head head, String file) {
        var kind = head.layout().kind();
        ProcedureHint inHead = head.procedure();
        ProcedureHint inName = head.named(file);
        if (option != null) {
            return byOption(option, inHead, inName);
        }
        Procedure byHead = inHead.orKind(kind).complete();
        if (byHead != null) {
            return new ProcedureChoice(byHead, ProcedureSource.HEADER, byName(byHead, inName), "");
        }
        ProcedureHint together = inHead.or(inName).orKind(kind);
        Procedure byName = together.complete();
        return byName == null
                ? new ProcedureChoice(null, null, List.of(), together.missing())
                : new ProcedureChoice(byName, ProcedureSource.FILE_NAME, List.of(), "");
    }

    List<Problem> problems(String sheet) {
        List<Problem> problems = new ArrayList<>();
        for (String sentence : sentences) {
            problems.add(Problem.warning(sheet, null, null, sentence));
        }
        if (procedure == null) {
            problems.add(Problem.error(
                    sheet, null, null, "Не видно, что за процедура; не хватает: " + missing + ". Укажите её явно."));
        }
        return problems;
    }

    private static ProcedureChoice byOption(Procedure option, ProcedureHint inHead, ProcedureHint inName) {
        List<String> sentences = new ArrayList<>();
        if (inHead.contradicts(option)) {
            sentences.add("Шапка таблицы говорит о другой процедуре; взята указанная вами: " + option.title() + ".");
        } else if (inName.contradicts(option)) {
            sentences.add("Имя файла говорит о другой процедуре; взята указанная вами: " + option.title() + ".");
        }
        return new ProcedureChoice(option, ProcedureSource.OPTION, sentences, "");
    }

    private static List<String> byName(Procedure byHead, ProcedureHint inName) {
        return inName.contradicts(byHead)
                ? List.of("Имя файла говорит о другой процедуре; взята шапка таблицы: " + byHead.title() + ".")
                : List.of();
    }
}
