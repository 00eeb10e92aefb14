package ru.podyom.school.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * A school of the municipality with everything it is called by.
 *
 * @param names official and short name
 * @param aliases other names, confirmed by a person
 * @param branches names of its branches: a branch is counted with its main school
 * @param kind null where the registry does not know it
 * @param locality settlement without its mark («Ягодное»), null where the registry does not know it
 */
public record KnownSchool(
        SchoolId id,
        List<String> names,
        List<String> aliases,
        List<String> branches,
        @Nullable SchoolKind kind,
        @Nullable String locality) {

    public KnownSchool {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        branches = List.copyOf(branches);
    }
}
