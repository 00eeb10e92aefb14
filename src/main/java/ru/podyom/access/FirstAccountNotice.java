package ru.podyom.access;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who starts an empty system how somebody gets in. */
@Component
@Profile("!demo & !shell")
class FirstAccountNotice {

    private final Accounts accounts;

    FirstAccountNotice(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void applicationIsReady(ApplicationReadyEvent event) {
        if (accounts.none()) {
            System.out.println("Учётных записей ещё нет. Остановите «Подъём» и откройте первую:"
                    + " ./podyom user add ИМЯ --role admin --name \"Петрова А. И.\"");
        }
    }
}
