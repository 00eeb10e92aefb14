package ru.podyom.demo;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.access.Accounts;
import ru.podyom.access.NewAccount;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Words;

/** Opens an account for each role; all have one password, which the start prints. */
@Component
@Profile("demo")
class DemoAccounts {

    static final String PASSWORD = "podyom-demo";

    private static final String ADMIN = "admin";

    /** The last one opened: where it is, the demonstration is whole. */
    private static final String LAST = "observer";

    private static final Actor FOUNDER = new Actor(new AccountId(0), "demo", "Создание демонстрации", Role.ADMIN);
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final String HEADED = "240501";
    private static final Set<String> CURATED = Set.of(HEADED, "240503", "240506", "240515");

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Whether an earlier start has entered the districts.
     *
     * @throws DemoRefusal.Occupied when the database belongs to somebody else
     */
    boolean hasBegun() {
        boolean begun = accounts.byLogin(coordinator(DemoDistrict.BOGUCHANY)).isPresent();
        if (!begun && !accounts.none()) {
            throw new DemoRefusal.Occupied();
        }
        return begun;
    }

    boolean isWhole() {
        return accounts.byLogin(LAST).isPresent();
    }

    Actor openAdmin() {
        return open(new NewAccount(
                ADMIN,
                PASSWORD,
                "Демонова\u00a0А.\u00a0А.",
                Role.ADMIN,
                "Все учётные записи",
                MOSCOW,
                null,
                null,
                Set.of()));
    }

    Actor openCoordinator(DemoDistrict district, MunicipalityId municipality) {
        String name = district == DemoDistrict.BOGUCHANY ? "Примерова\u00a0К.\u00a0К." : "Образцова\u00a0К.\u00a0К.";
        return open(ofDistrict(coordinator(district), name, Role.COORDINATOR, district, municipality));
    }

    /** Its login is the name of the district. */
    static String coordinator(DemoDistrict district) {
        return district.name().toLowerCase(Locale.ROOT);
    }

    Actor coordinatorOf(DemoDistrict district) {
        return accounts.byLogin(coordinator(district)).orElseThrow().actor();
    }

    void openOperator(DemoDistrict district, RegionId region) {
        open(new NewAccount(
                "operator",
                PASSWORD,
                "Эталонова\u00a0О.\u00a0О.",
                Role.OPERATOR,
                district.region(),
                district.zone(),
                region,
                null,
                Set.of()));
    }

    /** Those who work with what is there: of the district and of single schools of it. */
    void openOthers(District district) {
        var what = district.what();
        open(ofDistrict("secretary", "Условная\u00a0С.\u00a0С.", Role.SECRETARY, what, district.municipality()));
        open(ofDistrict("methodist", "Учебникова\u00a0М.\u00a0М.", Role.METHODOLOGIST, what, district.municipality()));
        openOfSchools("curator", "Показова\u00a0К.\u00a0К.", Role.CURATOR, district, CURATED);
        openOfSchools("head", headOf(what), Role.HEAD, district, Set.of(HEADED));
        open(ofDistrict(LAST, "Пробина\u00a0Н.\u00a0Н.", Role.OBSERVER, what, district.municipality()));
    }

    private static String headOf(DemoDistrict district) {
        return DemoPeople.headOf(headedIn(district));
    }

    private static DemoSchool headedIn(DemoDistrict district) {
        return district.schools().stream()
                .filter(school -> school.profile().digits().equals(HEADED))
                .findFirst()
                .orElseThrow();
    }

    /** The school whose head has an account. */
    static SchoolId headed(District district) {
        return district.school(headedIn(district.what()));
    }

    private void openOfSchools(String login, String name, Role role, District district, Set<String> digits) {
        var schools = district.what().schools().stream()
                .filter(school -> digits.contains(school.profile().digits()))
                .toList();
        String unit = schools.size() == 1
                ? schools.getFirst().name()
                : district.what().title() + ", " + Words.count(schools.size(), "школа", "школы", "школ");
        open(new NewAccount(
                login,
                PASSWORD,
                name,
                role,
                unit,
                district.what().zone(),
                null,
                null,
                schools.stream().map(district::school).collect(Collectors.toSet())));
    }

    private static NewAccount ofDistrict(
            String login, String name, Role role, DemoDistrict district, MunicipalityId municipality) {
        return new NewAccount(
                login, PASSWORD, name, role, district.title(), district.zone(), null, municipality, Set.of());
    }

    private Actor open(NewAccount account) {
        return accounts.get(accounts.openForDemonstration(account, FOUNDER)).actor();
    }
}
