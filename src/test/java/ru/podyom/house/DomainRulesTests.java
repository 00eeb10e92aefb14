package ru.podyom.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import house.bad.FrameworkRecord;
import house.bad.SqlSpeaker;
import house.bad.WallClockReader;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomainRulesTests {

    private static final ArchRule RECORDS = noClasses()
            .that(describe("are records of the business", DomainRulesTests::isBusinessRecord))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..")
            .because("a record is a word of the business, and the business outlives frameworks");

    private static final ArchRule TIME = noClasses()
            .that(describe("are not the application, which makes the clock", type -> !isApplication(type)))
            .should()
            .callMethodWhere(describe("the time of the wall is read", DomainRulesTests::readsTheWallClock))
            .orShould()
            .callConstructor(Date.class)
            .because("time comes from the Clock bean, so that tests choose it");

    /** How a scope is bound and how a row is read, where several stores do it. */
    private static final Set<String> SHARED_BY_STORES = Set.of("SchoolScope", "StoredVersionRow");

    /** A store writes and reads the tables of an aggregate; queries read for pages. */
    private static final ArchRule SQL = noClasses()
            .that(describe("are neither store nor queries nor the database itself", type -> !maySpeakSql(type)))
            .should()
            .dependOnClassesThat(speakSql())
            .because("SQL is looked for in stores and queries and nowhere else");

    @Test
    void recordsKnowNoFramework() {
        House.holds(RECORDS, House.MAIN);
        House.catches(RECORDS, FrameworkRecord.class);
    }

    @Test
    void timeComesFromTheClock() {
        House.holds(TIME, House.MAIN);
        House.catches(TIME, WallClockReader.class);
    }

    @Test
    void onlyStoresSpeakSql() {
        House.holds(SQL, House.MAIN);
        House.catches(SQL, SqlSpeaker.class);
    }

    /** Forms are what the web sends; the frame of pages and the principal of a session speak with the framework. */
    private static boolean isBusinessRecord(JavaClass type) {
        return type.isRecord()
                && !House.outermost(type).getSimpleName().endsWith("Form")
                && !House.module(type).equals("ui")
                && !type.getFullName().equals("ru.podyom.access.SignIn");
    }

    private static boolean isApplication(JavaClass type) {
        return type.getFullName().equals("ru.podyom.Podyom");
    }

    private static boolean readsTheWallClock(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        String owner = target.getOwner().getFullName();
        boolean now = target.getName().equals("now")
                && owner.startsWith("java.time.")
                && target.getRawParameterTypes().isEmpty();
        boolean system = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        boolean ownClock = owner.equals(Clock.class.getName())
                && Set.of("systemUTC", "systemDefaultZone", "system").contains(target.getName());
        return now || system || ownClock;
    }

    private static boolean maySpeakSql(JavaClass type) {
        String module = House.module(type);
        String file = House.outermost(type).getSimpleName();
        return file.endsWith("Store")
                || file.endsWith("Queries")
                || SHARED_BY_STORES.contains(file)
                || module.equals("postgres")
                || module.equals("report");
    }

    private static DescribedPredicate<JavaClass> speakSql() {
        return resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..");
    }
}
