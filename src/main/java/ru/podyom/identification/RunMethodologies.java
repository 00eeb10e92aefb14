package ru.podyom.identification;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.NotFound;
import ru.podyom.methodology.Methodologies;
import ru.podyom.methodology.StoredVersion;
import ru.podyom.methodology.judging.MethodologyVersion;

/** Methodologies that a run may use: approved versions for a new one, any for the rebuilding of an old one. */
@Component
class RunMethodologies {

    private final Methodologies methodologies;

    RunMethodologies(Methodologies methodologies) {
        this.methodologies = methodologies;
    }

    List<MethodologyVersion> usable() {
        return methodologies.approved().stream().map(StoredVersion::content).toList();
    }

    /** One version as it stands in the database. */
    StoredVersion get(String id, String version) {
        return methodologies.all().stream()
                .filter(candidate -> candidate.content().id().equals(id))
                .filter(candidate -> candidate.content().version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("methodology", id + " " + version));
    }

    /**
     * The version for a new run.
     *
     * @throws NotFound when it is a draft or does not exist
     */
    MethodologyVersion approved(String id, String version) {
        return usable().stream()
                .filter(candidate ->
                        candidate.id().equals(id) && candidate.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("methodology", id + " " + version));
    }
}
