package ru.podyom.identification.passport;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Scope;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.SchoolCodes;
import ru.podyom.ui.TableQuery;

/** Knows the schools of a file among those of a scope, asked for all rows at once. */
@Component
class PassportSchools {

    private final PassportStore store;
    private final SchoolCodes codes;

    PassportSchools(PassportStore store, SchoolCodes codes) {
        this.store = store;
        this.codes = codes;
    }

    Known of(Scope scope, PassportFile file) {
        var names = store
                .page(scope, PassportForm.FIRST_YEAR, TableQuery.of(Map.of()).everything())
                .rows()
                .stream()
                .collect(Collectors.toMap(PassportLine::school, PassportLine::name));
        var keys = file.rows().stream()
                .map(PassportSchools::login)
                .filter(login -> !login.isEmpty())
                .collect(Collectors.toSet());
        var byLogin = new HashMap<String, Long>();
        codes.byKeys(scope, CodeSystem.FISOKO, keys).forEach((key, school) -> byLogin.put(key, school.value()));
        return new Known(names, byLogin, file.survey() == null ? store.byName(scope) : Map.of());
    }

    /** Digits by which a login is known, whatever its prefix. */
    private static String login(PassportFile.Row row) {
        var written = row.text(PassportColumn.LOGIN.name()).isEmpty()
                ? row.text(SurveyHeader.LOGIN)
                : row.text(PassportColumn.LOGIN.name());
        return CodeSystem.FISOKO.key(written.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.0$", ""));
    }

    /**
     * Schools of the scope.
     *
     * @param byName several schools may bear one name
     */
    record Known(Map<Long, String> names, Map<String, Long> byLogin, Map<String, List<Long>> byName) {

        @Nullable
        Long school(PassportFile.Row row) {
            var number = PassportForm.number(row.text(PassportColumn.NUMBER.name()));
            if (number.isPresent()) {
                long school = number.getAsInt();
                return names.containsKey(school) ? school : null;
            }
            var byCode = byLogin.get(login(row));
            if (byCode != null && names.containsKey(byCode)) {
                return byCode;
            }
            var named =
                    byName.getOrDefault(row.text(PassportColumn.SCHOOL.name()).toLowerCase(Locale.ROOT), List.of());
            return named.stream().distinct().count() == 1 ? named.getFirst() : null;
        }

        String name(long school) {
            return Objects.requireNonNull(names.get(school));
        }
    }
}
