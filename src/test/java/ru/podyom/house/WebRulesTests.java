package ru.podyom.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import house.bad.PublicController;
import house.bad.away.ForeignPageUser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

class WebRulesTests {

    private static final ArchRule CONTROLLERS = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePublic()
            .because("nobody but the web calls a controller");

    private static final ArchRule PAGES = classes()
            .should(new ArchCondition<>("use only pages and forms of their own module") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(WebRulesTests::leadsToAForeignPage)
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            });

    private static final Pattern INCLUDED = Pattern.compile("@template\\.(\\w+)\\.");

    @Test
    void webTypesStayHome() {
        House.holds(CONTROLLERS, House.MAIN);
        House.catches(CONTROLLERS, PublicController.class);
        House.holds(PAGES, House.MAIN);
        House.catches(PAGES, ForeignPageUser.class);
    }

    @Test
    void templatesIncludeOnlyTheirOwn() {
        assertThat(Sources.templates())
                .isNotEmpty()
                .allSatisfy(template -> assertThat(foreignIncludes(template))
                        .as(template.path())
                        .isEmpty());
        assertThat(foreignIncludes(new Sources.Text("src/main/jte/school/card.jte", "@template.risk.panel(page)")))
                .containsExactly("risk");
    }

    private static boolean leadsToAForeignPage(Dependency dependency) {
        JavaClass target = House.outermost(dependency.getTargetClass());
        String name = target.getSimpleName();
        String home = House.module(target);
        // A legal form is no form: those that users fill in are records.
        return target.isRecord()
                && (name.endsWith("Page") || name.endsWith("Form"))
                && (target.getPackageName().startsWith(House.ROOT)
                        || target.getPackageName().startsWith("house.bad"))
                && !home.equals("ui")
                && !home.equals(House.module(dependency.getOriginClass()));
    }

    private static List<String> foreignIncludes(Sources.Text template) {
        String own = template.module();
        return INCLUDED.matcher(template.content())
                .results()
                .map(found -> found.group(1))
                .filter(module -> !module.equals(own) && !module.equals("ui"))
                .distinct()
                .toList();
    }
}
