package ru.podyom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import ru.podyom.assessment.importing.Imports;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.demo.files.ResultFile;
import ru.podyom.demo.files.ResultFileGenerator;
import ru.podyom.demo.files.SchoolProfile;

/** Brings generated result files in by the product's own import, and leaves one waiting for a decision. */
@Component
@Profile("demo")
class DemoResults {

    /** A school of the neighbourhood that the registry does not know: the preview has to say so. */
    private static final SchoolProfile UNKNOWN =
            new SchoolProfile("240599", "МКОУ «Вымышленская школа № 99»", 9, -0.2, 0);

    private final Imports imports;
    private final ResultFileGenerator generator = new ResultFileGenerator(Demonstration.SEED);

    DemoResults(Imports imports) {
        this.imports = imports;
    }

    /** Takes the files of all years in and confirms them; the job carries them out after the transaction. */
    void enter(District district) {
        var profile = district.what().profile();
        inFolder(folder -> {
            Stream.of(
                            generator.held2021(profile),
                            generator.statistics(profile, 2024),
                            generator.individual(profile, 2025),
                            generator.individual(profile, 2026))
                    .flatMap(List::stream)
                    .forEach(file -> confirm(district, upload(district, file, folder)));
            if (district.what() == DemoDistrict.BOGUCHANY) {
                upload(district, generator.individualByHand(profile.with(UNKNOWN)), folder);
            }
        });
    }

    private ImportId upload(District district, ResultFile file, Path folder) {
        try {
            return imports.upload(
                            district.scope(),
                            district.territory(),
                            file.writeInto(folder),
                            file.name(),
                            district.coordinator())
                    .getFirst();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void confirm(District district, ImportId id) {
        var head = imports.get(district.scope(), id);
        var procedure = head.procedure();
        if (head.mustConfirmProcedure() && procedure != null) {
            imports.name(district.scope(), id, procedure, district.coordinator());
            head = imports.get(district.scope(), id);
        }
        imports.confirm(district.scope(), id, head.version(), district.coordinator());
    }

    @FunctionalInterface
    private interface Filling {
        void in(Path folder);
    }

    private static void inFolder(Filling filling) {
        try {
            var folder = Files.createTempDirectory("podyom-demo");
            try {
                filling.in(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
