package ru.podyom.shell;

import java.io.PrintWriter;
import java.util.List;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.kernel.Problem;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.Parameter;
import ru.podyom.methodology.judging.ParameterName;

/** What a person reads after the command: what was judged by, how many schools got which outcome, how many problems. */
final class IdentificationSummary {

    private static final int WIDTH = 22;

    private IdentificationSummary() {}

    static void of(Judgement judgement, List<Reading> inputs, PrintWriter err) {
        MethodologyVersion methodology = judgement.methodology();
        Parameter minimum = methodology.parameter(ParameterName.MIN_PARTICIPANTS);
        StringBuilder text = new StringBuilder();
        text.append(methodology.title()).append('\n');
        text.append("Методика ").append(methodology.id());
        text.append(", редакция ").append(methodology.version());
        text.append("; процедуры ").append(judgement.year()).append(" года; наименьшее число участников: ");
        text.append(minimum.value()).append(" (").append(minimum.basisText()).append(")\n\n");
        judgement.counts().forEach((Outcome outcome, Integer schools) -> line(text, outcome.title(), schools));
        line(text, "Всего школ", judgement.schools().size());
        text.append('\n');
        problems(text, inputs);
        text.append("Хеш расчёта: ").append(judgement.runHash());
        err.println(text);
    }

    static void nothing(MethodologyVersion methodology, List<Reading> inputs, PrintWriter err) {
        StringBuilder text = new StringBuilder();
        text.append("Судить не о чем: ни в одном файле нет пригодных результатов процедур методики ");
        text.append(methodology.id()).append(".\n");
        problems(text, inputs);
        err.print(text);
        err.flush();
    }

    private static void line(StringBuilder text, String title, int number) {
        String digits = Integer.toString(number);
        text.append(title).repeat(' ', WIDTH - title.length()).repeat(' ', 6 - digits.length());
        text.append(digits).append('\n');
    }

    /** Problems of a file as a whole are told in full; those of single rows are counted and stand in the JSON. */
    private static void problems(StringBuilder text, List<Reading> inputs) {
        int all = 0;
        long errors = 0;
        for (Reading input : inputs) {
            all += input.problems().size();
            errors += input.errors();
            for (Problem problem : input.problems()) {
                if (problem.cell() == null) {
                    text.append(input.file()).append(problem.isError() ? ": ошибка: " : ": предупреждение: ");
                    text.append(problem.expected()).append('\n');
                }
            }
        }
        text.append("Замечаний к файлам: ")
                .append(all)
                .append(", из них ошибок: ")
                .append(errors)
                .append('\n');
    }
}
