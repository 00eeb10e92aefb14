package ru.podyom.assessment.matching;

import static java.util.Objects.requireNonNullElse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.MunicipalityData;
import ru.podyom.authority.Regions;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.LegalForm;
import ru.podyom.school.SchoolCodes;
import ru.podyom.school.SchoolData;
import ru.podyom.school.SchoolStatus;
import ru.podyom.school.Schools;
import ru.podyom.school.naming.SchoolKind;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** Enters schools that a result file names into the registry, with no more than the file says of them. */
@Component
public class NewSchools {

    private final Municipalities municipalities;
    private final Regions regions;
    private final Schools schools;
    private final SchoolCodes codes;

    NewSchools(Municipalities municipalities, Regions regions, Schools schools, SchoolCodes codes) {
        this.municipalities = municipalities;
        this.regions = regions;
        this.schools = schools;
        this.codes = codes;
    }

    /** A school as a file writes it. */
    public record Written(
            String code, @Nullable String name, @Nullable String municipality) {}

    /** How many were entered, and how many could not be. */
    public record Entered(int schools, int municipalities, int placeless, int namesakes, int codeless) {

        public Tone tone() {
            return schools > 0 ? Tone.GOOD : Tone.ATTENTION;
        }

        /** Everything that was done and was not, in one or two sentences. */
        public String sentence() {
            var told = new StringBuilder("В реестр заведено: "
                    + Words.count(schools, "школа", "школы", "школ")
                    + (municipalities == 0
                            ? ""
                            : " и " + Words.count(municipalities, "муниципалитет", "муниципалитета", "муниципалитетов"))
                    + ".");
            tell(told, placeless, "муниципалитета из файла нет в реестре");
            tell(told, namesakes, "школа с таким названием уже есть под другим кодом");
            tell(told, codeless, "код не похож на логин ФИС ОКО");
            return told.toString();
        }

        private static void tell(StringBuilder told, int count, String why) {
            if (count > 0) {
                told.append(" Не заведено ")
                        .append(count)
                        .append(": ")
                        .append(why)
                        .append('.');
            }
        }
    }

    /** Enters all that can be; an operator's unknown municipalities are entered with them. */
    @Transactional
    public Entered enter(Scope scope, Territory territory, List<Written> written, Actor by) {
        var entering = new Entering(scope, territory, by);
        written.forEach(entering::enter);
        return new Entered(
                entering.schoolsEntered,
                entering.placesEntered,
                entering.placeless,
                entering.namesakes,
                entering.codeless);
    }

    /** One run over the schools of a file. */
    private final class Entering {

        private final Scope scope;
        private final Territory territory;
        private final Actor by;
        private final Set<String> names = new HashSet<>();
        private final Set<MunicipalityId> known = new HashSet<>();
        private Places places;
        private int schoolsEntered;
        private int placesEntered;
        private int placeless;
        private int namesakes;
        private int codeless;

        Entering(Scope scope, Territory territory, Actor by) {
            this.scope = scope;
            this.territory = territory;
            this.by = by;
            this.places = places();
        }

        private Places places() {
            return new Places(new RegionId(territory.region()), municipalities.all(scope));
        }

        void enter(Written written) {
            var place = place(written.municipality());
            if (place == null) {
                placeless++;
                return;
            }
            if (!isLogin(written.code())) {
                codeless++;
                return;
            }
            var name = requireNonNullElse(written.name(), "Школа с кодом " + written.code());
            if (known.add(place)) {
                schools.of(scope, place)
                        .forEach(school -> names.add(key(place, school.data().officialName())));
            }
            if (!names.add(key(place, name))) {
                namesakes++;
                return;
            }
            var id = schools.add(scope, place, data(name), by);
            codes.add(scope, id, CodeSystem.FISOKO, written.code(), by);
            schoolsEntered++;
        }

        private @Nullable MunicipalityId place(@Nullable String written) {
            var own = territory.place();
            if (own != null) {
                return own;
            }
            var found = places.of(written);
            if (found != null || written == null || written.isBlank() || by.role() != Role.OPERATOR) {
                return found;
            }
            var region = new RegionId(territory.region());
            var zone = regions.all(scope).stream()
                    .filter(candidate -> candidate.id().equals(region))
                    .findFirst()
                    .orElseThrow(() -> new Refused("Регион загрузки вам больше не доступен."))
                    .zone();
            var id = municipalities.add(scope, region, MunicipalityData.named(Places.tidy(written), zone), by);
            places = places();
            placesEntered++;
            return id;
        }
    }

    private static String key(MunicipalityId place, String name) {
        return place + "/" + name.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isLogin(String code) {
        try {
            CodeSystem.FISOKO.tidy(code);
            return true;
        } catch (Refused other) {
            return false;
        }
    }

    /** Kind and legal form as the name itself tells them; the rest is entered by a person later. */
    private static SchoolData data(String name) {
        return new SchoolData(
                name,
                "",
                requireNonNullElse(SchoolKind.spokenOfIn(name), SchoolKind.OTHER),
                form(name),
                "",
                false,
                Set.of(),
                false,
                SchoolStatus.ACTIVE);
    }

    private static LegalForm form(String name) {
        var upper = name.strip().toUpperCase(Locale.ROOT);
        for (LegalForm form : LegalForm.values()) {
            if (form != LegalForm.UNKNOWN && upper.startsWith(form.abbreviation())) {
                return form;
            }
        }
        return LegalForm.UNKNOWN;
    }
}
