package ru.podyom.assessment.queue;

import java.io.Serializable;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;

/** What the durable job is told: which import, and in whose name it is carried out. */
record ImportOrder(long id, long account, String login, String name, String role) implements Serializable {

    static ImportOrder of(ImportId id, Actor by) {
        return new ImportOrder(
                id.value(),
                by.account().value(),
                by.login(),
                by.name(),
                by.role().name());
    }

    ImportId imported() {
        return new ImportId(id);
    }

    Actor actor() {
        return new Actor(new AccountId(account), login, name, Role.valueOf(role));
    }
}
