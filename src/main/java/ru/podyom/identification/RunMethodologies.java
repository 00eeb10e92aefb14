package ru.podyom.identification;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.NotFound;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ShippedMethodologies;

/** Methodologies that a run may use. */
@Component
class RunMethodologies {

    List<MethodologyVersion> usable() {
        return ShippedMethodologies.all();
    }

    MethodologyVersion get(String id, String version) {
        return usable().stream()
                .filter(candidate ->
                        candidate.id().equals(id) && candidate.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("methodology", id + " " + version));
    }
}
