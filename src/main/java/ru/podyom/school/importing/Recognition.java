package ru.podyom.school.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.Schools;
import ru.podyom.school.naming.NameMatch;
import ru.podyom.school.naming.NameMatch.Basis;
import ru.podyom.school.naming.NameMatcher;

/** Tells which school of the registry a row speaks of: by its codes first, then by a name it surely bears. */
final class Recognition {

    /** Names that a person has entered; anything less certain is asked about, not renamed. */
    private static final Set<Basis> ENTERED = Set.of(Basis.SAME_NAME, Basis.ALIAS, Basis.BRANCH);

    private final Scope scope;
    private final SchoolNames names;
    private final Schools schools;
    private final KnownCodes codes;
    private final Map<MunicipalityId, NameMatcher> matchers = new HashMap<>();
    private final Map<SchoolId, Integer> rowOf = new HashMap<>();
    private final Map<String, Integer> rowOfNew = new HashMap<>();
    private Map<SchoolId, School> known = Map.of();
    private Map<SchoolId, Schools.Details> details = Map.of();

    Recognition(Scope scope, SchoolNames names, Schools schools, KnownCodes codes) {
        this.scope = scope;
        this.names = names;
        this.schools = schools;
        this.codes = codes;
    }

    /**
     * What was found.
     *
     * @param school null for a new school
     * @param problem why the row cannot be taken, with the column to look at
     */
    record Found(
            @Nullable SchoolId school,
            @Nullable RegistryColumn column,
            @Nullable String problem,
            List<SchoolId> near) {

        static Found school(SchoolId school) {
            return new Found(school, null, null, List.of());
        }

        static Found fresh() {
            return new Found(null, null, null, List.of());
        }

        static Found problem(RegistryColumn column, String sentence, List<SchoolId> near) {
            return new Found(null, column, sentence, near);
        }
    }

    /** The school of a row, once; a second row of the same school is a problem. */
    Found find(FileRow row, ReadSchool read, boolean readable) {
        MunicipalityId place = read.municipality();
        if (place == null || !readable) {
            return Found.fresh();
        }
        Found found = byCodes(read).orElseGet(() -> byName(read, place));
        SchoolId school = found.school();
        Integer earlier = school != null
                ? rowOf.putIfAbsent(school, row.number())
                : found.problem() == null ? earlierNew(row, read, place) : null;
        return earlier == null
                ? found
                : Found.problem(
                        RegistryColumn.OFFICIAL, "Эта школа уже есть в строке " + earlier + " файла.", List.of());
    }

    /** The row in which the same new school already stands, by its name or a code. */
    private @Nullable Integer earlierNew(FileRow row, ReadSchool read, MunicipalityId place) {
        Set<String> keys = new TreeSet<>();
        keys.add(place + " " + read.officialName().toLowerCase(Locale.ROOT));
        read.codes().forEach((system, code) -> keys.add(system + " " + system.key(code)));
        Integer earlier = null;
        for (String key : keys) {
            Integer before = rowOfNew.putIfAbsent(key, row.number());
            earlier = before == null ? earlier : before;
        }
        return earlier;
    }

    private Optional<Found> byCodes(ReadSchool read) {
        Set<SchoolId> holders = read.codes().entrySet().stream()
                .map(code -> codes.holder(code.getKey(), code.getValue()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (holders.size() > 1) {
            return Optional.of(Found.problem(
                    RegistryColumn.OFFICIAL, "Коды строки принадлежат разным школам:", List.copyOf(holders)));
        }
        var taken = read.codes().entrySet().stream()
                .filter(code -> codes.isTakenOutside(code.getKey(), code.getValue()))
                .findFirst();
        if (taken.isPresent()) {
            return Optional.of(Found.problem(
                    RegistryColumn.OFFICIAL,
                    taken.get().getKey().title() + " " + taken.get().getValue()
                            + " уже есть у школы, к которой у вас нет доступа.",
                    List.of()));
        }
        return holders.stream().findFirst().map(Found::school);
    }

    private Found byName(ReadSchool read, MunicipalityId place) {
        boolean newLogin = !read.codes().isEmpty();
        return switch (matcher(place).match(read.officialName())) {
            case NameMatch.Certain certain when ENTERED.contains(certain.basis()) -> Found.school(certain.school());
            case NameMatch.Certain certain when !newLogin -> near(List.of(certain.school()));
            case NameMatch.Suggestions suggestions
            when !newLogin ->
                near(suggestions.schools().stream()
                        .map(NameMatch.Suggestion::school)
                        .toList());
            case NameMatch.Group _ -> notOneSchool();
            case NameMatch.NotASchool _ -> notOneSchool();
            case NameMatch.Certain _, NameMatch.Suggestions _, NameMatch.Unknown _ -> Found.fresh();
        };
    }

    private static Found near(List<SchoolId> schools) {
        return Found.problem(
                RegistryColumn.OFFICIAL,
                "Похоже на школу реестра, но уверенности нет. Впишите точное название или логин ФИС ОКО. Похожие:",
                schools);
    }

    private static Found notOneSchool() {
        return Found.problem(RegistryColumn.OFFICIAL, "Это не название одной школы.", List.of());
    }

    private NameMatcher matcher(MunicipalityId place) {
        return matchers.computeIfAbsent(place, id -> names.matcher(scope, id));
    }

    /** The other school of the municipality that bears the name already, null where none does. */
    @Nullable
    SchoolId otherBearer(MunicipalityId place, String name, @Nullable SchoolId self) {
        return matcher(place).match(name) instanceof NameMatch.Certain certain
                        && ENTERED.contains(certain.basis())
                        && !certain.school().equals(self)
                ? certain.school()
                : null;
    }

    /** Reads what is known of all schools that were found, at once. */
    void load(Collection<Found> found) {
        Set<SchoolId> ids = found.stream()
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.school()), one.near().stream()))
                .collect(Collectors.toSet());
        known = schools.all(scope, ids);
        details = schools.details(scope, ids);
    }

    School school(SchoolId id) {
        return Objects.requireNonNull(known.get(id), id.toString());
    }

    Schools.Details details(SchoolId id) {
        return Objects.requireNonNull(details.get(id), id.toString());
    }

    String titles(List<SchoolId> ids) {
        return ids.stream().map(id -> "«" + school(id).name() + "»").collect(Collectors.joining(", "));
    }
}
