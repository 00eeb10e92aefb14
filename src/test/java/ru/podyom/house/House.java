package ru.podyom.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The compiled house, read once, and the two questions asked of every rule about classes. */
final class House {

    static final String ROOT = "ru.podyom";

    /** What ships; templates are compiled too, but their names are the engine's. */
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(ROOT);

    private House() {}

    static void holds(ArchRule rule, JavaClasses classes) {
        rule.check(classes);
    }

    /** A rule that lets its own bad example through guards nothing. */
    static void catches(ArchRule rule, Class<?> bad) {
        List<String> reports = rule.evaluate(new ClassFileImporter().importClasses(bad))
                .getFailureReport()
                .getDetails();

        assertThat(reports)
                .as(rule.getDescription())
                .isNotEmpty()
                .anyMatch(report -> report.contains(bad.getSimpleName()));
    }

    /** First package below the root: «school» for ru.podyom.school.naming; empty for the root itself. */
    static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    /** A nested type is counted to the file it stands in. */
    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }
}
