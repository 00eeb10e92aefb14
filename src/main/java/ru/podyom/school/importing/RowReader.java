package ru.podyom.school.importing;

import static ru.podyom.school.importing.RegistryColumn.CLASSES;
import static ru.podyom.school.importing.RegistryColumn.KIND;
import static ru.podyom.school.importing.RegistryColumn.LEGAL_FORM;
import static ru.podyom.school.importing.RegistryColumn.LEVELS;
import static ru.podyom.school.importing.RegistryColumn.LOCALITY;
import static ru.podyom.school.importing.RegistryColumn.MUNICIPALITY;
import static ru.podyom.school.importing.RegistryColumn.NAMES;
import static ru.podyom.school.importing.RegistryColumn.OFFICIAL;
import static ru.podyom.school.importing.RegistryColumn.POINT;
import static ru.podyom.school.importing.RegistryColumn.PUPILS;
import static ru.podyom.school.importing.RegistryColumn.RURAL;
import static ru.podyom.school.importing.RegistryColumn.SHORT;
import static ru.podyom.school.importing.RegistryColumn.STATUS;
import static ru.podyom.school.importing.RegistryColumn.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.authority.Municipality;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Refused;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.Contingent;
import ru.podyom.school.LegalForm;
import ru.podyom.school.Level;
import ru.podyom.school.SchoolStatus;
import ru.podyom.school.naming.SchoolKind;

/** Turns the cells of one row into words of the registry; each cell that cannot be understood is a problem. */
final class RowReader {

    private static final int LARGEST_SCHOOL = 99_999;
    private static final int MOST_CHOICES = 6;

    private final FileRow row;
    private final List<Municipality> municipalities;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    RowReader(FileRow row, List<Municipality> municipalities, LocalDate today) {
        this.row = row;
        this.municipalities = municipalities;
        this.today = today;
    }

    List<Problem> problems() {
        return problems;
    }

    ReadSchool read() {
        if (!row.has(OFFICIAL)) {
            wrong(OFFICIAL, "Нужно официальное название школы.");
        }
        return new ReadSchool(
                municipality(),
                row.text(OFFICIAL),
                textOf(SHORT),
                choice(KIND, SchoolKind.values(), RowReader::isCalled, "тип школы: " + titles(SchoolKind.values())),
                choice(
                        LEGAL_FORM,
                        LegalForm.values(),
                        RowReader::isCalled,
                        "правовая форма: МБОУ, МКОУ, МАОУ, ГБОУ, ГКОУ, ГАОУ, ЧОУ"),
                textOf(LOCALITY),
                yesOrNo(
                        RURAL,
                        Set.of("сельская", "село", "сельский", "да"),
                        Set.of("городская", "город", "городской", "нет"),
                        "сельская или городская"),
                levels(),
                yesOrNo(POINT, Set.of("да", "есть", "1", "+"), Set.of("нет", "0", "-", "—"), "да или нет"),
                choice(STATUS, SchoolStatus.values(), RowReader::isCalled, "действует, приостановлена или закрыта"),
                codes(),
                names(),
                contingent());
    }

    private void wrong(RegistryColumn column, String expected) {
        String value = row.text(column);
        problems.add(Problem.error(row.sheet(), row.address(column), value.isEmpty() ? null : value, expected));
    }

    private @Nullable String textOf(RegistryColumn column) {
        return row.has(column) ? row.text(column) : null;
    }

    private @Nullable MunicipalityId municipality() {
        if (!row.has(MUNICIPALITY)) {
            if (municipalities.size() == 1) {
                return municipalities.getFirst().id();
            }
            wrong(MUNICIPALITY, "Нужен муниципалитет: у вас их " + municipalities.size() + ".");
            return null;
        }
        String name = plain(row.text(MUNICIPALITY));
        for (Municipality one : municipalities) {
            boolean named = one.names().stream().anyMatch(known -> plain(known).equals(name));
            if (named
                    || (one.data().fisCode() != null && name.contains(one.data().fisCode()))) {
                return one.id();
            }
        }
        wrong(
                MUNICIPALITY,
                "Нет среди ваших муниципалитетов: "
                        + municipalities.stream()
                                .limit(MOST_CHOICES)
                                .map(Municipality::name)
                                .collect(Collectors.joining(", "))
                        + (municipalities.size() > MOST_CHOICES ? " и другие" : "")
                        + ". Другое название можно добавить в карточку муниципалитета.");
        return null;
    }

    private <T> @Nullable T choice(
            RegistryColumn column, T[] values, java.util.function.BiPredicate<T, String> called, String expected) {
        if (!row.has(column)) {
            return null;
        }
        String said = plain(row.text(column));
        for (T value : values) {
            if (called.test(value, said)) {
                return value;
            }
        }
        wrong(column, "Ожидается " + expected + ".");
        return null;
    }

    private static boolean isCalled(SchoolKind kind, String said) {
        return plain(kind.title()).equals(said) || plain(kind.shortTitle()).equals(said);
    }

    private static boolean isCalled(LegalForm form, String said) {
        return plain(form.title()).equals(said) || plain(form.abbreviation()).equals(said);
    }

    private static boolean isCalled(SchoolStatus status, String said) {
        return plain(status.title()).startsWith(said)
                || (status == SchoolStatus.CLOSED && said.startsWith("закрыт"))
                || (status == SchoolStatus.PAUSED && said.startsWith("приостан"));
    }

    private static String titles(SchoolKind[] kinds) {
        return Arrays.stream(kinds).map(SchoolKind::shortTitle).distinct().collect(Collectors.joining(", "));
    }

    private @Nullable Boolean yesOrNo(RegistryColumn column, Set<String> yes, Set<String> no, String expected) {
        if (!row.has(column)) {
            return null;
        }
        String said = row.text(column).toLowerCase(Locale.ROOT);
        if (yes.contains(said)) {
            return true;
        }
        if (!no.contains(said)) {
            wrong(column, "Ожидается " + expected + ".");
            return null;
        }
        return false;
    }

    private @Nullable Set<Level> levels() {
        if (!row.has(LEVELS)) {
            return null;
        }
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (String part : row.text(LEVELS).split("[,;/+ ]+")) {
            Predicate<Level> named = level -> level.abbreviation().equalsIgnoreCase(part);
            Arrays.stream(Level.values()).filter(named).findFirst().ifPresentOrElse(levels::add, () -> {
                if (problems.stream().noneMatch(one -> row.address(LEVELS).equals(one.cell()))) {
                    wrong(LEVELS, "Ожидаются уровни через запятую: НОО, ООО, СОО.");
                }
            });
        }
        return levels;
    }

    private Map<CodeSystem, String> codes() {
        Map<CodeSystem, String> codes = new EnumMap<>(CodeSystem.class);
        for (RegistryColumn column : RegistryColumn.values()) {
            CodeSystem system = column.codes();
            if (system != null && row.has(column)) {
                try {
                    codes.put(system, system.tidy(row.text(column)));
                } catch (Refused refused) {
                    wrong(column, String.valueOf(refused.getMessage()));
                }
            }
        }
        return codes;
    }

    private List<String> names() {
        return Arrays.stream(row.text(NAMES).split("[;|\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable Contingent contingent() {
        if (!row.has(PUPILS)) {
            return null;
        }
        Integer pupils = count(PUPILS);
        Integer classes = row.has(CLASSES) ? count(CLASSES) : null;
        AcademicYear year = AcademicYear.on(today);
        if (row.has(YEAR)) {
            String said = row.text(YEAR);
            if (!said.matches("20\\d\\d(\\s*[/–-]\\s*(20)?\\d\\d)?.*")) {
                wrong(YEAR, "Ожидается учебный год, например " + year.title() + ".");
                return null;
            }
            year = new AcademicYear(Integer.parseInt(said.substring(0, 4)));
        }
        return pupils == null ? null : new Contingent(year, pupils, classes);
    }

    private @Nullable Integer count(RegistryColumn column) {
        String digits = row.text(column).replaceAll("[\\s\\u00a0]", "").replaceFirst("[.,]0+$", "");
        if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) > LARGEST_SCHOOL) {
            wrong(column, "Ожидается целое число, не больше 99 999.");
            return null;
        }
        return Integer.valueOf(digits);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[«»\"()]", "")
                .strip();
    }
}
