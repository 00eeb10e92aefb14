package ru.podyom.authority;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.authority.MunicipalityStore.Unique;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** The door to municipalities: their names, codes and settings. */
@Service
public class Municipalities {

    private final MunicipalityStore store;
    private final ApplicationEventPublisher events;

    Municipalities(MunicipalityStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Municipalities of the scope, by region and name. */
    public List<Municipality> all(Scope scope) {
        return store.all(scope);
    }

    /**
     * One municipality.
     *
     * @throws NotFound when there is none, or it lies outside the scope
     */
    public Municipality get(Scope scope, MunicipalityId id) {
        return store.byId(scope, id).orElseThrow(() -> new NotFound("municipality", id));
    }

    /**
     * Enters a municipality into a region of the scope.
     *
     * @throws Refused when its name or one of its codes is taken
     */
    @Transactional
    public MunicipalityId add(Scope scope, RegionId region, MunicipalityData data, Actor by) {
        if (!scope.regions().contains(region)) {
            throw new NotFound("region", region);
        }
        MunicipalityData tidy = tidy(data);
        checkUnique(region, tidy, null);
        MunicipalityId id = store.insert(region, tidy, by);
        record(by, "добавить муниципалитет", id, tidy.name());
        return id;
    }

    /**
     * Changes what is known of a municipality.
     *
     * @param version the state the person saw
     * @throws Refused when it was changed since, or a name or code is taken
     */
    @Transactional
    public void change(Scope scope, MunicipalityId id, int version, MunicipalityData data, Actor by) {
        Municipality before = get(scope, id);
        MunicipalityData tidy = tidy(data);
        if (tidy.equals(before.data())) {
            return;
        }
        checkUnique(before.region(), tidy, id);
        if (!store.update(id, version, tidy, by)) {
            throw new Refused(
                    "Пока вы правили, карточку изменил(а) " + before.revision().by() + " в "
                            + Words.moment(before.revision().at(), before.data().zone())
                            + ". Откройте её заново и повторите правку.");
        }
        record(by, "изменить муниципалитет", id, differences(before.data(), tidy));
    }

    private static MunicipalityData tidy(MunicipalityData data) {
        String name = data.name().strip();
        if (name.isEmpty()) {
            throw new Refused("Введите название муниципалитета.");
        }
        return new MunicipalityData(
                name,
                data.officeName().strip(),
                fisCode(data.fisCode()),
                oktmo(data.oktmo()),
                data.zone(),
                data.label(),
                data.aliases().stream()
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty() && !alias.equalsIgnoreCase(name))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static @Nullable String fisCode(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : FisCode.of(code)
                        .orElseThrow(() -> new Refused(
                                "Код ФИС ОКО «" + code.strip() + "» не похож на код муниципалитета вида reg24_m012."));
    }

    private static @Nullable String oktmo(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        String digits = code.replaceAll("\\s", "");
        if (!digits.matches("\\d{8}|\\d{11}")) {
            throw new Refused("ОКТМО — 8 или 11 цифр, а введено «" + code.strip() + "».");
        }
        return digits;
    }

    private void checkUnique(RegionId region, MunicipalityData data, @Nullable MunicipalityId self) {
        refuseTaken(
                Unique.NAME, region, data.name(), self, "Муниципалитет с названием «" + data.name() + "» уже есть.");
        refuseTaken(Unique.FIS_CODE, region, data.fisCode(), self, "Код ФИС ОКО " + data.fisCode() + " уже занят");
        refuseTaken(Unique.OKTMO, region, data.oktmo(), self, "ОКТМО " + data.oktmo() + " уже занят");
    }

    private void refuseTaken(
            Unique unique, RegionId region, @Nullable String value, @Nullable MunicipalityId self, String sentence) {
        String holder = value == null ? null : store.holderOf(unique, region, value, self);
        if (holder != null) {
            throw new Refused(unique == Unique.NAME ? sentence : sentence + ": " + holder + ".");
        }
    }

    private static String differences(MunicipalityData before, MunicipalityData after) {
        StringBuilder told = new StringBuilder();
        tell(told, "название", before.name(), after.name());
        tell(told, "орган управления", before.officeName(), after.officeName());
        tell(told, "код ФИС ОКО", before.fisCode(), after.fisCode());
        tell(told, "ОКТМО", before.oktmo(), after.oktmo());
        tell(told, "часовой пояс", before.zone(), after.zone());
        tell(told, "обозначение", before.label().title(), after.label().title());
        tell(told, "другие названия", before.aliases(), after.aliases());
        return told.toString();
    }

    private static void tell(StringBuilder told, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            told.append(told.isEmpty() ? "" : "; ")
                    .append(what)
                    .append(": ")
                    .append(before == null ? "—" : before)
                    .append(" → ")
                    .append(after == null ? "—" : after);
        }
    }

    private void record(Actor by, String action, MunicipalityId id, String details) {
        events.publishEvent(new Recorded(by, action, "муниципалитет", id.toString(), null, details));
    }
}
