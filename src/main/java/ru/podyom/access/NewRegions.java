package ru.podyom.access;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.podyom.authority.RegionAdded;

/**
 * Lets the one who entered a region see it, in the same transaction: otherwise the region would be nobody's. An account
 * whose role works with no whole region stays as it is; an administrator opens accounts for the region instead.
 */
@Component
class NewRegions {

    private final AccountStore accounts;

    NewRegions(AccountStore accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void added(RegionAdded region) {
        accounts.open(region.by().account(), region.region(), region.name());
    }
}
