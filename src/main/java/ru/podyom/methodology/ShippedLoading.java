package ru.podyom.methodology;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ShippedMethodologies;

/**
 * Before the first request: puts the shipped methodologies into the database, or makes sure that those already there
 * say what the product ships.
 */
@Component
class ShippedLoading implements SmartInitializingSingleton {

    private static final String PRODUCT = "Поставляется с программой";

    private final MethodologyStore store;
    private final TransactionTemplate transaction;

    ShippedLoading(MethodologyStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            store.lockForShipping();
            ShippedMethodologies.all().forEach(this::load);
        });
    }

    /** Throws when a shipped version was edited under its number: old runs would lose the rule they were made by. */
    void load(MethodologyVersion shipped) {
        Optional<StoredVersion> stored = store.find(shipped.id(), shipped.version());
        String hash = ContentHash.of(shipped);
        if (stored.isEmpty()) {
            store.approveShipped(store.insertDraft(shipped, true, null, PRODUCT), hash);
        } else if (!store.contentHash(stored.get().id()).filter(hash::equals).isPresent()) {
            throw new IllegalStateException("Методика %s, редакция %s, в базе не та, что в программе."
                    .formatted(shipped.id(), shipped.version()));
        }
    }
}
