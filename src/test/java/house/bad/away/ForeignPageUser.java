package house.bad.away;

import house.bad.home.CardPage;

/** Shows a page that belongs to another module. */
public final class ForeignPageUser {

    CardPage page() {
        return new CardPage("");
    }
}
