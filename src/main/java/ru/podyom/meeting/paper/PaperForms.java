package ru.podyom.meeting.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.reading.text.DocumentText;
import ru.podyom.meeting.reading.text.TextRefused;

/** The door to Word forms of municipalities: a form is tried with the sample before it is taken. */
@Service
public class PaperForms {

    private static final long LARGEST = 5L << 20;

    private final PaperFormStore store;
    private final StoredFiles files;
    private final MinutesRegistry registry;
    private final ApplicationEventPublisher events;

    PaperForms(PaperFormStore store, StoredFiles files, MinutesRegistry registry, ApplicationEventPublisher events) {
        this.store = store;
        this.files = files;
        this.registry = registry;
        this.events = events;
    }

    /**
     * The form a municipality chose, the first shipped one while it has not.
     *
     * @throws NotFound when the municipality is not wholly in the scope
     */
    public ChosenForm of(Scope scope, MunicipalityId municipality) {
        registry.home(scope, municipality);
        return chosen(municipality);
    }

    private ChosenForm chosen(MunicipalityId municipality) {
        return store.of(municipality).orElseGet(() -> ChosenForm.byDefault(municipality));
    }

    /** The file of the form that minutes of a municipality are printed on; the reader was let to the minutes before. */
    byte[] bytes(MunicipalityId municipality) throws IOException {
        var form = chosen(municipality);
        var shipped = form.shipped();
        var file = form.file();
        if (shipped != null || file == null) {
            return (shipped == null ? ShippedForm.GROUP : shipped).bytes();
        }
        var out = new ByteArrayOutputStream();
        files.copy(file, out);
        return out.toByteArray();
    }

    /** Goes over, or back, to a form that comes with the system. */
    @Transactional
    public void choose(Scope scope, MunicipalityId municipality, ShippedForm form, Actor by) {
        var home = registry.home(scope, municipality);
        store.choose(home, form.name(), null, "", by);
        record(by, "выбрать бланк протокола", municipality, form.title());
    }

    /**
     * Takes a municipality's own form over, unless something is wrong with it.
     *
     * @return what is wrong, all at once; empty when the form was taken
     */
    @Transactional
    public List<String> upload(Scope scope, MunicipalityId municipality, Path file, String name, Actor by)
            throws IOException {
        var home = registry.home(scope, municipality);
        if (Files.size(file) > LARGEST) {
            return List.of("«" + name + "» больше 5 МБ: уменьшите рисунки в бланке.");
        }
        try {
            DocumentText.of(file);
        } catch (TextRefused refused) {
            return List.of("«" + name + "»: " + refused.sentence());
        }
        var problems = WordForm.problems(Files.readAllBytes(file));
        if (problems.isEmpty()) {
            store.choose(home, ChosenForm.OWN, files.keep(file).id(), name, by);
            record(by, "загрузить бланк протокола", municipality, name);
        }
        return problems;
    }

    private void record(Actor by, String action, MunicipalityId municipality, String details) {
        events.publishEvent(new Recorded(by, action, "бланк протокола", municipality.toString(), null, details));
    }
}
