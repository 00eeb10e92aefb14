package ru.podyom.access.managing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/** Turns accounts into pages. */
@Component
class AccountPages {

    private static final Map<String, String> STATES = Map.of("active", "Действуют", "disabled", "Отключены");

    private static final List<Column<AccountLine>> COLUMNS = List.of(
            Column.sortable("login", "Имя входа", line -> Cell.link(line.login(), "/accounts/" + line.id())),
            Column.sortable("name", "Имя", line -> Cell.text(line.name())),
            Column.sortable("role", "Роль", line -> Cell.text(line.role().title())),
            Column.sortable("unit", "Чьи данные", line -> Cell.text(line.unit())),
            Column.sortable("state", "Состояние", line -> Cell.badge(line.state(), line.tone())),
            Column.sortable("opened", "Открыта", line -> Cell.moment(line.openedAt())));

    private final AccountListStore store;
    private final Accounts accounts;

    AccountPages(AccountListStore store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    AccountListPage list(TableQuery query) {
        var table = Table.of(
                "/accounts",
                "Учётные записи",
                "Фильтры не пропустили ни одной учётной записи.",
                query,
                COLUMNS,
                store.page(query),
                applied(query));
        return new AccountListPage(table, roles(), STATES);
    }

    AccountCardPage card(AccountId id, @Nullable String password, Actor reader) {
        accounts.get(id);
        return AccountCardPage.of(store.one(id), store.schools(id), password, id.equals(reader.account()));
    }

    private static Map<String, String> applied(TableQuery query) {
        var applied = new LinkedHashMap<String, String>();
        var role = query.filter("role");
        if (role != null) {
            applied.put("Роль", roles().getOrDefault(role, role));
        }
        var state = query.filter("state");
        if (state != null) {
            applied.put("Состояние", STATES.getOrDefault(state, state));
        }
        return applied;
    }

    private static Map<String, String> roles() {
        var titles = new LinkedHashMap<String, String>();
        Arrays.stream(Role.values()).forEach(role -> titles.put(role.name(), role.title()));
        return titles;
    }
}
