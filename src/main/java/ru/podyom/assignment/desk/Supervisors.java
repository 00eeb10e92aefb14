package ru.podyom.assignment.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.assignment.Supervisor;
import ru.podyom.kernel.Scope;

/** Who may keep control within a scope. */
@Component
public class Supervisors {

    private final ChoiceStore store;

    Supervisors(ChoiceStore store) {
        this.store = store;
    }

    /** Names by the account's number. */
    public Map<String, String> all(Scope scope) {
        return store.supervisors(scope);
    }

    /** The supervisor of an account, null where it is none of the scope. */
    public @Nullable Supervisor get(Scope scope, long account) {
        return store.supervisor(scope, account).orElse(null);
    }
}
