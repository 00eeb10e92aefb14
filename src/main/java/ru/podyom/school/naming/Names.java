package ru.podyom.school.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/** All names of one school taken apart; what one name leaves out, another of the same school fills in. */
record Names(SchoolId id, List<NameParts> variants) {

    Names {
        variants = List.copyOf(variants);
    }

    static Names of(KnownSchool school) {
        List<NameParts> own = new ArrayList<>();
        school.names().forEach(name -> own.add(NameReader.read(name)));
        school.aliases().forEach(name -> own.add(NameReader.read(name)));
        List<NameParts> all = new ArrayList<>(completed(own, school));
        school.branches().forEach(name -> all.add(NameReader.read(name)));
        return new Names(school.id(), all);
    }

    private static List<NameParts> completed(List<NameParts> own, KnownSchool school) {
        Set<String> numbers = new HashSet<>();
        own.forEach(parts -> numbers.addAll(parts.numbers()));
        SchoolKind kind = own.stream()
                .map(NameParts::kind)
                .filter(told -> told != null)
                .findFirst()
                .orElse(school.kind());
        NameWords settlement = own.stream()
                .map(NameParts::settlement)
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElseGet(() -> settlement(school.locality()));
        boolean named = own.stream().anyMatch(parts -> !parts.words().isEmpty());
        return own.stream()
                .filter(parts -> !named || !parts.words().isEmpty())
                .map(parts -> filled(parts, kind, numbers, settlement))
                .toList();
    }

    private static NameWords settlement(@Nullable String locality) {
        if (locality == null) {
            return NameWords.NONE;
        }
        NameParts parts = NameReader.read(locality);
        return parts.settlement().isEmpty() ? parts.words() : parts.settlement();
    }

    private static NameParts filled(
            NameParts parts, @Nullable SchoolKind kind, Set<String> numbers, NameWords settlement) {
        return new NameParts(
                parts.kind() == null ? kind : parts.kind(),
                parts.schoolWord(),
                parts.words(),
                parts.initials(),
                parts.numbers().isEmpty() ? numbers : parts.numbers(),
                parts.settlement().isEmpty() ? settlement : parts.settlement(),
                parts.districts(),
                parts.honorary(),
                parts.notSchool());
    }

    /** The closest kinship of the written name to any name of the school. */
    Optional<Kinship> closest(NameParts written, Municipality municipality) {
        List<Kinship> found = new ArrayList<>();
        for (NameParts variant : variants) {
            Kinship kinship = Kinship.of(written, variant, municipality);
            if (kinship != null) {
                found.add(kinship);
            }
        }
        return found.stream().min(Comparator.comparingInt(Kinship::distance));
    }
}
