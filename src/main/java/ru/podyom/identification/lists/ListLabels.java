package ru.podyom.identification.lists;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Scope;

/**
 * The word each municipality uses for schools with low results: «ШНОР» or «ШНРО», one concept with two names. It is
 * chosen in the card of the municipality.
 */
@Component
public class ListLabels {

    private final LabelStore store;

    ListLabels(LabelStore store) {
        this.store = store;
    }

    /** The words in use in the scope, read once a page. */
    public Labels of(Scope scope) {
        return new Labels(store.labels(scope));
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
