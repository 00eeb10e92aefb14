package ru.podyom.identification.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;

/** The word each municipality uses for schools with low results: «ШНОР» or «ШНРО» (one concept, two names). */
@Component
public class ListLabels {

    /** Words a municipality may choose from. */
    static final List<String> OFFERED = List.of("ШНОР", "ШНРО", "Школы с низкими результатами");

    private final LabelStore store;
    private final ApplicationEventPublisher events;

    ListLabels(LabelStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** The words in use in the scope, read once a page. */
    public Labels of(Scope scope) {
        return new Labels(store.labels(scope));
    }

    /** Chooses the word of a municipality. */
    @Transactional
    public void choose(Scope scope, MunicipalityId municipality, String label, Actor by) {
        if (!OFFERED.contains(label)) {
            throw new Refused("Выберите одно из названий: " + String.join(", ", OFFERED) + ".");
        }
        if (!store.labels(scope).containsKey(municipality.value())) {
            throw new NotFound("municipality", municipality);
        }
        store.choose(municipality, label);
        events.publishEvent(
                new Recorded(by, "выбрать название списков", "муниципалитет", municipality.toString(), null, label));
    }

    /**
     * Words by municipality.
     *
     * @param byMunicipality word of every municipality that the scope covers
     */
    public record Labels(Map<Long, String> byMunicipality) {

        /** The category as the territory calls it. */
        public String title(Category category, Territory territory) {
            var municipality = territory.municipality();
            return category.title(
                    municipality == null
                            ? common()
                            : byMunicipality.getOrDefault(municipality.value(), Category.USUAL_LABEL));
        }

        /** The category in a page about several territories. */
        public String title(Category category) {
            return category.title(common());
        }

        /** The word all municipalities of the scope share, else the usual one. */
        public String common() {
            var words = Set.copyOf(byMunicipality.values());
            return words.size() == 1 ? words.iterator().next() : Category.USUAL_LABEL;
        }
    }
}
