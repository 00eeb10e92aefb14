package ru.podyom.assessment.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Refused;

/** Which procedure a file is about, as a person says it; any part may be missing. */
public record ProcedureForm(
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable Integer grade,
        @Nullable String subject) {

    private static final int HIGHEST_GRADE = 11;

    /** Offered while typing; another subject may be typed as well. */
    public static final List<String> SUBJECTS = List.of(
            "Русский язык",
            "Математика",
            "Математика (базовая)",
            "Математика (профильная)",
            "Окружающий мир",
            "Литературное чтение",
            "Литература",
            "История",
            "Обществознание",
            "География",
            "Биология",
            "Физика",
            "Химия",
            "Информатика",
            "Английский язык",
            "Немецкий язык",
            "Французский язык");

    static ProcedureForm of(@Nullable Procedure procedure) {
        return procedure == null
                ? new ProcedureForm(null, null, null, null)
                : new ProcedureForm(procedure.kind().name(), procedure.year(), procedure.grade(), procedure.subject());
    }

    public static Map<String, String> kinds() {
        return Arrays.stream(ProcedureKind.values())
                .collect(Collectors.toMap(Enum::name, ProcedureKind::title, (one, same) -> one, LinkedHashMap::new));
    }

    public static Map<String, String> grades() {
        return IntStream.rangeClosed(1, HIGHEST_GRADE)
                .mapToObj(Integer::toString)
                .collect(Collectors.toMap(grade -> grade, grade -> grade, (one, same) -> one, LinkedHashMap::new));
    }

    /** The subject is written as the reader of files writes it, so that it means the same procedure. */
    Procedure procedure(int thisYear) {
        if (kind == null || !kinds().containsKey(kind)) {
            throw new Refused("Выберите вид процедуры.");
        }
        if (year == null || year < 2015 || year > thisYear + 1) {
            throw new Refused("Введите год проведения четырьмя цифрами, например " + thisYear + ".");
        }
        if (grade == null || grade < 1 || grade > HIGHEST_GRADE) {
            throw new Refused("Выберите класс от 1 до 11.");
        }
        if (subject == null || subject.isBlank()) {
            throw new Refused("Введите предмет.");
        }
        var named = ProcedureKind.valueOf(kind);
        var plain = subject.strip();
        return ReadingOptions.procedure(named.title() + " " + year + ", " + grade + " класс, " + plain)
                .filter(known -> plain.length() <= known.subject().length() + 2)
                .orElseGet(() -> new Procedure(named, year, grade, capital(plain)));
    }

    private static String capital(String subject) {
        return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    }
}
