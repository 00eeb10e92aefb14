package ru.podyom.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import house.bad.CrowdedBean;
import house.bad.LonelyInterface;
import house.bad.MockUser;
import house.bad.ThingsManager;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

class ShapeRulesTests {

    private static final int MOST_COLLABORATORS = 5;

    /** Names of drawers: whatever fits nowhere else lands there. */
    private static final Pattern DRAWER = Pattern.compile("(Default|Abstract|Base)[A-Z].*"
            + "|.*(Service|Manager|Helper|Utils?|Handler|Processor|Impl|Dto|Entity|Constants)");

    /** Ways up without an import up: upper modules implement them, so the first may stand alone for a while. */
    private static final Set<String> WAYS_UP =
            Set.of("SchoolSection", "MenuEntry", "HomeTile", "MinutesPart", "MatterSource");

    private static final ArchRule DRAWERS = noClasses()
            .should(from(describe("be named like a drawer", ShapeRulesTests::isDrawer)))
            .because("a class is named for what it does");

    private static final ArchRule MOCKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mockito..", "org.springframework.test.context.bean.override.mockito..")
            .because("real parts are tested, or a small stub written by hand");

    private static final ArchRule INTERFACES = noClasses()
            .should(from(describe("be an interface with fewer than two implementations", ShapeRulesTests::isOneArmed)))
            .because("an interface is for a plural");

    private static final ArchRule CONSTRUCTORS = noClasses()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .should(from(describe("ask for more than five collaborators", ShapeRulesTests::isCrowded)))
            .because("with the sixth a second class is hidden there");

    @Test
    void noDrawers() {
        House.holds(DRAWERS, House.MAIN);
        House.catches(DRAWERS, ThingsManager.class);
    }

    @Test
    void noMocks() {
        House.holds(MOCKS, House.TESTS);
        House.catches(MOCKS, MockUser.class);
    }

    @Test
    void noOneArmedInterfaces() {
        House.holds(INTERFACES, House.MAIN);
        House.catches(INTERFACES, LonelyInterface.class);
    }

    @Test
    void constructorsAreShort() {
        House.holds(CONSTRUCTORS, House.MAIN);
        House.catches(CONSTRUCTORS, CrowdedBean.class);
    }

    private static boolean isDrawer(JavaClass type) {
        return DRAWER.matcher(type.getSimpleName()).matches();
    }

    /** Lambdas cannot be counted; an interface for them says so by its annotation. */
    private static boolean isOneArmed(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && !type.isAnnotatedWith(FunctionalInterface.class)
                && !WAYS_UP.contains(type.getSimpleName())
                && !type.getSimpleName().equals("package-info")
                && type.getAllSubclasses().size() < 2;
    }

    private static boolean isCrowded(JavaClass type) {
        return type.getConstructors().stream()
                .anyMatch(constructor -> constructor.getRawParameterTypes().size() > MOST_COLLABORATORS);
    }
}
