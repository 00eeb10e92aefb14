package ru.podyom.methodology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureKey;

/** In what one version of a methodology judges otherwise than another, in words. */
final class Differences {

    private Differences() {}

    static List<String> between(MethodologyVersion before, MethodologyVersion after) {
        List<String> found = new ArrayList<>();
        for (ParameterName name : ParameterName.values()) {
            if (before.value(name) != after.value(name)) {
                found.add("%s: было %s, стало %s"
                        .formatted(
                                name.label(),
                                before.parameter(name).valueText(),
                                after.parameter(name).valueText()));
            }
        }
        addProcedures(found, "Добавлены процедуры", after, before);
        addProcedures(found, "Убраны процедуры", before, after);
        if (!java.util.Objects.equals(before.year(), after.year())) {
            found.add("Год процедур: был %s, стал %s".formatted(year(before.year()), year(after.year())));
        }
        return List.copyOf(found);
    }

    private static void addProcedures(
            List<String> found, String words, MethodologyVersion with, MethodologyVersion without) {
        Set<ProcedureKey> extra = new HashSet<>(with.procedures());
        without.procedures().forEach(extra::remove);
        if (!extra.isEmpty()) {
            found.add(words + ": "
                    + extra.stream().sorted().map(ProcedureKey::title).collect(Collectors.joining("; ")));
        }
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "новейший из данных" : year.toString();
    }
}
