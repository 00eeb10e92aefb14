package ru.podyom.school.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.Contingent;
import ru.podyom.school.School;
import ru.podyom.school.SchoolChanges;
import ru.podyom.school.SchoolData;
import ru.podyom.school.Schools;
import ru.podyom.school.naming.SchoolKind;

/** Works out what one row would change. */
final class RowPlanning {

    private static final Set<String> TOWN = Set.of("г", "город", "пгт", "р", "рп", "гор");
    private static final Set<String> VILLAGE = Set.of(
            "с", "село", "п", "пос", "поселок", "д", "дер", "деревня", "х", "хутор", "ст", "ст-ца", "станица", "аул",
            "улус", "слобода");

    private final FileRow row;
    private final ReadSchool read;
    private final List<Problem> problems;
    private final Recognition.Found found;
    private final Recognition registry;

    RowPlanning(FileRow row, ReadSchool read, List<Problem> problems, Recognition.Found found, Recognition registry) {
        this.row = row;
        this.read = read;
        this.problems = new ArrayList<>(problems);
        this.found = found;
        this.registry = registry;
    }

    PlannedRow planned() {
        if (found.column() != null && found.problem() != null) {
            String near = found.near().isEmpty() ? "" : " " + registry.titles(found.near()) + ".";
            wrong(found.column(), found.problem() + near);
        }
        SchoolId id = found.school();
        checkNames(id);
        if (hasErrors()) {
            return refused();
        }
        return id == null ? fresh() : known(registry.school(id), registry.details(id));
    }

    private boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    private void wrong(RegistryColumn column, String expected) {
        String value = row.text(column);
        problems.add(Problem.error(row.sheet(), row.address(column), value.isEmpty() ? null : value, expected));
    }

    /** No name of the row may already belong to another school. */
    private void checkNames(@Nullable SchoolId self) {
        MunicipalityId place = read.municipality();
        if (place == null || hasErrors()) {
            return;
        }
        SchoolId bearer = registry.otherBearer(place, read.officialName(), self);
        if (self != null && bearer != null) {
            wrong(
                    RegistryColumn.OFFICIAL,
                    "По кодам это другая школа, а название уже носит школа реестра. Проверьте коды.");
        }
        for (String name : read.names()) {
            if (registry.otherBearer(place, name, self) != null) {
                wrong(RegistryColumn.NAMES, "Так уже называется другая школа муниципалитета: «" + name + "».");
            }
        }
    }

    private PlannedRow refused() {
        String title = read.officialName().isEmpty() ? "строка " + row.number() : read.officialName();
        return new PlannedRow(row.number(), PlannedRow.State.REFUSED, title, null, null, read, List.of(), problems);
    }

    private PlannedRow fresh() {
        SchoolKind kind = read.kind() == null ? SchoolKind.spokenOfIn(read.officialName()) : read.kind();
        Boolean rural = read.rural() == null ? ruralBy(read.locality()) : read.rural();
        if (kind == null) {
            wrong(RegistryColumn.KIND, "По названию тип не узнать. Впишите: СОШ, ООШ, НОШ, Гимназия, Лицей…");
        }
        if (rural == null) {
            wrong(
                    RegistryColumn.RURAL,
                    "Впишите «сельская» или «городская», или населённый пункт с обозначением: «с. Лесное».");
        }
        if (kind == null || rural == null) {
            return refused();
        }
        SchoolData data = read.fresh(kind, rural);
        return new PlannedRow(
                row.number(),
                PlannedRow.State.NEW,
                data.shortName(),
                null,
                data,
                read,
                List.of(data.kind().title() + (data.locality().isEmpty() ? "" : ", " + data.locality())),
                problems);
    }

    private static @Nullable Boolean ruralBy(@Nullable String locality) {
        if (locality == null) {
            return null;
        }
        String mark = locality.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[. ]", 2)[0];
        if (TOWN.contains(mark)) {
            return false;
        }
        return VILLAGE.contains(mark) ? true : null;
    }

    private PlannedRow known(School school, Schools.Details details) {
        SchoolData after = read.over(school.data());
        List<String> changes = new ArrayList<>(SchoolChanges.list(school.data(), after));
        Set<String> keys = details.codes().stream()
                .map(code -> code.system() + " " + code.system().key(code.code()))
                .collect(Collectors.toSet());
        read.codes().forEach((system, code) -> {
            if (!keys.contains(system + " " + system.key(code))) {
                changes.add(system.title() + ": + " + code);
            }
        });
        freshNames(details, after).forEach(name -> changes.add("вариант названия: + " + name));
        Contingent contingent = contingent(details);
        if (contingent != null && !details.contingent().contains(contingent)) {
            changes.add("учеников в " + contingent.year().title() + ": " + contingent.pupils());
        }
        return new PlannedRow(
                row.number(),
                changes.isEmpty() ? PlannedRow.State.SAME : PlannedRow.State.CHANGED,
                school.name(),
                school.id(),
                after,
                read.with(contingent),
                changes,
                problems);
    }

    /** The pupils of the row; a number of classes that the file does not tell stays as it is. */
    private @Nullable Contingent contingent(Schools.Details details) {
        Contingent said = read.contingent();
        if (said == null) {
            return null;
        }
        return details.contingent().stream()
                .filter(kept -> kept.year().equals(said.year()))
                .findFirst()
                .map(said::on)
                .orElse(said);
    }

    private List<String> freshNames(Schools.Details details, SchoolData after) {
        Set<String> has = details.names().stream().map(RowPlanning::plain).collect(Collectors.toSet());
        has.add(plain(after.officialName()));
        has.add(plain(after.shortName()));
        return read.names().stream().filter(name -> !has.contains(plain(name))).toList();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
