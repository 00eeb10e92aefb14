package ru.podyom.school.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.Contingent;
import ru.podyom.school.LegalForm;
import ru.podyom.school.Level;
import ru.podyom.school.SchoolData;
import ru.podyom.school.SchoolStatus;
import ru.podyom.school.naming.SchoolKind;

/**
 * What a row of a registry file says of a school; null where it says nothing, which changes nothing.
 *
 * @param municipality null where it could not be told
 */
public record ReadSchool(
        @Nullable MunicipalityId municipality,
        String officialName,
        @Nullable String shortName,
        @Nullable SchoolKind kind,
        @Nullable LegalForm legalForm,
        @Nullable String locality,
        @Nullable Boolean rural,
        @Nullable Set<Level> levels,
        @Nullable Boolean growthPoint,
        @Nullable SchoolStatus status,
        Map<CodeSystem, String> codes,
        List<String> names,
        @Nullable Contingent contingent) {

    /** The school as it becomes: what the row says over what is known. */
    SchoolData over(SchoolData known) {
        return new SchoolData(
                officialName,
                or(shortName, known.shortName().equals(known.officialName()) ? "" : known.shortName()),
                or(kind, known.kind()),
                or(legalForm, known.legalForm()),
                or(locality, known.locality()),
                or(rural, known.rural()),
                or(levels, known.levels()),
                or(growthPoint, known.growthPoint()),
                or(status, known.status()));
    }

    /** A new school; the kind and the place have been made sure of. */
    SchoolData fresh(SchoolKind surely, boolean ruralSurely) {
        return new SchoolData(
                officialName,
                or(shortName, ""),
                surely,
                or(legalForm, LegalForm.UNKNOWN),
                or(locality, ""),
                ruralSurely,
                or(levels, Set.of()),
                or(growthPoint, false),
                or(status, SchoolStatus.ACTIVE));
    }

    ReadSchool with(@Nullable Contingent pupils) {
        return new ReadSchool(
                municipality,
                officialName,
                shortName,
                kind,
                legalForm,
                locality,
                rural,
                levels,
                growthPoint,
                status,
                codes,
                names,
                pupils);
    }

    private static <T> T or(@Nullable T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
