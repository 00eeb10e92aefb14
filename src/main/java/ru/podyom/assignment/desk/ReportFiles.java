package ru.podyom.assignment.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ru.podyom.assignment.StepFile;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Refused;

/** Takes the files of a report in; they are kept as they came. */
@Component
class ReportFiles {

    private static final int MOST = 10;
    private static final int LONGEST_NAME = 200;

    private final StoredFiles files;

    ReportFiles(StoredFiles files) {
        this.files = files;
    }

    /** @throws Refused when there are more than ten */
    List<StepFile> keep(List<MultipartFile> uploads) throws IOException {
        var chosen = uploads.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.size() > MOST) {
            throw new Refused("К одному отчёту можно приложить до 10 файлов, выбрано: " + chosen.size() + ".");
        }
        List<StepFile> kept = new ArrayList<>();
        for (MultipartFile upload : chosen) {
            Path copy = Files.createTempFile("podyom-report", ".bin");
            try {
                upload.transferTo(copy);
                var stored = files.keep(copy);
                kept.add(new StepFile(stored.id(), name(upload.getOriginalFilename()), stored.bytes()));
            } finally {
                Files.deleteIfExists(copy);
            }
        }
        return kept;
    }

    /** Base name without control characters; some browsers send a whole path. */
    private static String name(@Nullable String given) {
        var base = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = base.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "файл без имени" : clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }
}
