package ru.podyom.identification.passport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;

/**
 * What a file would do.
 *
 * @param recognised what kind of file it is and why
 * @param columns of a survey: what was read as what
 * @param shown the only state to list, null for rows that change something
 */
public record PassportPreviewPage(
        PassportUpload upload,
        String recognised,
        List<String> columns,
        PassportPlan plan,
        PassportPlan.@Nullable State shown) {

    private static final int MOST = 500;

    static PassportPreviewPage of(
            PassportUpload upload, PassportFile file, PassportPlan plan, PassportPlan.@Nullable State shown) {
        var survey = file.survey();
        return new PassportPreviewPage(
                upload,
                survey == null
                        ? "Наш шаблон: узнан по столбцам «№ в реестре», «Всего учеников»."
                        : survey + ": узнана по" + " логину школы и числам учеников по годам рождения.",
                survey == null ? List.of() : file.columns(),
                plan,
                shown);
    }

    public List<PassportPlan.Line> lines() {
        return matching().stream().limit(MOST).toList();
    }

    public int unlisted() {
        return Math.max(0, matching().size() - MOST);
    }

    private List<PassportPlan.Line> matching() {
        return plan.lines().stream()
                .filter(line -> shown == null ? line.writes() : line.state() == shown)
                .toList();
    }

    public List<Problem> problems() {
        return plan.problems().stream().limit(MOST).toList();
    }
}
