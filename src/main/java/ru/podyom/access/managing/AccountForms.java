package ru.podyom.access.managing;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.access.Accounts;
import ru.podyom.access.NewAccount;
import ru.podyom.access.Reach;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/** Fills the form of a new account and says what is wrong with it. */
@Component
class AccountForms {

    private static final String LOGIN = "[\\p{L}\\p{Nd}._-]{3,40}";

    private final UnitStore units;
    private final Accounts accounts;

    AccountForms(UnitStore units, Accounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    AccountFormPage page(AccountForm form, FormErrors errors) {
        var role = form.role();
        var reach = role == null ? Reach.NOTHING : Reach.of(role);
        var possible = possible(reach);
        var place = place(possible, form);
        return new AccountFormPage(
                roles(),
                names(possible),
                schools(reach, place),
                role == null ? "" : role.name(),
                place == null ? "" : place.key(),
                form.chosen(),
                reach == Reach.SCHOOLS,
                role != null && (place != null || reach == Reach.NOTHING),
                form.loginText(),
                form.nameText(),
                errors);
    }

    /** What is wrong with a form that was sent, by field. */
    FormErrors errors(AccountForm form) {
        var role = form.role();
        if (role == null) {
            return FormErrors.none().and("role", "Выберите роль.");
        }
        var errors = FormErrors.none();
        var reach = Reach.of(role);
        var place = place(possible(reach), form);
        if (reach != Reach.NOTHING && place == null) {
            errors = errors.and("territory", "Выберите территорию.");
        }
        int known = (int) schools(reach, place).keySet().stream()
                .filter(form.chosen()::contains)
                .count();
        if (reach.isOfSchools() && (known == 0 || (known > 1 && reach == Reach.ONE_SCHOOL))) {
            errors = errors.and("schools", known == 0 ? "Выберите школу." : "Для этой роли выбирают одну школу.");
        }
        return who(form, errors);
    }

    private FormErrors who(AccountForm form, FormErrors errors) {
        var told = errors;
        if (!form.loginText().matches(LOGIN)) {
            told = told.and("login", "Имя входа — от 3 до 40 букв, цифр, точек, дефисов.");
        } else if (accounts.byLogin(form.loginText()).isPresent()) {
            told = told.and("login", "Такое имя входа уже занято.");
        }
        return form.nameText().isEmpty() ? told.and("name", "Введите имя, например «Петрова А. И.».") : told;
    }

    /** The account that a form without errors asks for. */
    NewAccount account(AccountForm form, Role role, String password) {
        var reach = Reach.of(role);
        var place = place(possible(reach), form);
        var schools = schools(reach, place);
        schools.keySet().retainAll(form.chosen());
        return new NewAccount(
                form.loginText(),
                password,
                form.nameText(),
                role,
                unit(place, schools),
                place == null ? ZoneId.of("Europe/Moscow") : place.zone(),
                place == null || place.municipality() != null ? null : place.region(),
                place == null || reach.isOfSchools() ? null : place.municipality(),
                schools.keySet().stream().map(SchoolId::new).collect(Collectors.toSet()));
    }

    private static String unit(@Nullable Territory place, Map<Long, String> schools) {
        if (place == null) {
            return "Все учётные записи";
        }
        return switch (schools.size()) {
            case 0 -> place.name();
            case 1 -> schools.values().iterator().next();
            default -> place.name() + ", " + Words.count(schools.size(), "школа", "школы", "школ");
        };
    }

    private List<Territory> possible(Reach reach) {
        return reach == Reach.NOTHING
                ? List.of()
                : units.all().stream()
                        .filter(place -> place.municipality() == null ? reach.takesRegion() : reach.takesMunicipality())
                        .toList();
    }

    private static @Nullable Territory place(List<Territory> possible, AccountForm form) {
        return possible.stream()
                .filter(place -> place.key().equals(form.territory()))
                .findFirst()
                .orElse(possible.size() == 1 ? possible.getFirst() : null);
    }

    private Map<Long, String> schools(Reach reach, @Nullable Territory place) {
        var municipality = place == null ? null : place.municipality();
        return reach.isOfSchools() && municipality != null ? units.schools(municipality) : new LinkedHashMap<>();
    }

    private static Map<String, String> roles() {
        var titles = new LinkedHashMap<String, String>();
        Arrays.stream(Role.values()).forEach(role -> titles.put(role.name(), role.title()));
        return titles;
    }

    private static Map<String, String> names(List<Territory> possible) {
        var names = new LinkedHashMap<String, String>();
        possible.forEach(place ->
                names.put(place.key(), place.municipality() == null ? place.name() + " — весь регион" : place.name()));
        return names;
    }
}
