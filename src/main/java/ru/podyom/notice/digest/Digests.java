package ru.podyom.notice.digest;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts out the digests whose hour has come, one letter a day to each who wants it. */
@Component
class Digests {

    private final SettingStore settings;
    private final DigestPost post;
    private final TransactionOperations transaction;

    Digests(SettingStore settings, DigestPost post, TransactionOperations transaction) {
        this.settings = settings;
        this.post = post;
        this.transaction = transaction;
    }

    /** @return how many letters */
    int go() {
        return (int) settings.wanting().stream()
                .filter(one -> Boolean.TRUE.equals(transaction.execute(status -> post.put(one))))
                .count();
    }
}
