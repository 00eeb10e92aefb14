package ru.podyom;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to point the browser. */
@Component
@Profile("!shell")
class ReadyNotice {

    @EventListener
    void applicationIsReady(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            System.out.println("Подъём открыт: http://localhost:" + port);
        }
    }
}
