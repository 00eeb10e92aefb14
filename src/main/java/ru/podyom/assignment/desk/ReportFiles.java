package ru.podyom.assignment.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ru.podyom.assignment.StepFile;
import ru.podyom.document.SentFile;
import ru.podyom.document.SentFiles;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Refused;

/** Takes the files of a report in; they are kept as they came. */
@Component
class ReportFiles {

    private static final int MOST = 10;

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
        try (SentFiles sent = SentFiles.of(chosen)) {
            List<StepFile> kept = new ArrayList<>();
            for (SentFile one : sent.all()) {
                var stored = files.keep(one.content());
                kept.add(new StepFile(stored.id(), one.name(), stored.bytes()));
            }
            return kept;
        }
    }
}
