package ru.podyom.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import ru.podyom.Podyom;

class ModuleRulesTests {

    /** A Russian sentence first, and somewhere below it what the module may use. */
    private static final Pattern DECLARED = Pattern.compile(
            "\\A/\\*\\* \\p{IsCyrillic}.*\\.\\s*\\*/.*allowedDependencies\\s*=.*@NullMarked.*", Pattern.DOTALL);

    @Test
    void modulesKeepTheirStoreys() {
        ApplicationModules.of(Podyom.class).verify();

        ApplicationModules bad = ApplicationModules.of("house.bad.storeys", location -> true);
        assertThatThrownBy(bad::verify).isInstanceOf(Violations.class).hasMessageContaining("ground");
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        List<Path> modules = Sources.folders(Sources.MAIN);

        assertThat(modules)
                .hasSizeGreaterThan(5)
                .allSatisfy(module -> assertThat(Sources.read(module.resolve("package-info.java")))
                        .as(module.toString())
                        .matches(DECLARED));
        assertThat("/** Школы. */\n@NullMarked\npackage ru.podyom.school;\n").doesNotMatch(DECLARED);
        assertThat("@ApplicationModule(allowedDependencies = {})\n@NullMarked\npackage ru.podyom.school;\n")
                .doesNotMatch(DECLARED);
    }
}
