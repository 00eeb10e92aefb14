package ru.podyom.authority;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;

/** The door to regions: few, and entered when the system is set up. */
@Service
public class Regions {

    private static final int HIGHEST_CODE = 99;

    private final RegionStore store;
    private final ApplicationEventPublisher events;

    Regions(RegionStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Regions of the scope, and those in which it has a municipality, by name. */
    public List<Region> all(Scope scope) {
        return store.all(scope);
    }

    /** The region with this number, whoever asks: regions are no secret, what lies in them is. */
    public Optional<Region> byCode(int code) {
        return store.byCode(code);
    }

    /**
     * Enters a region.
     *
     * @param code as ФИС ОКО counts regions, 1–99
     * @throws Refused when the number or the name is taken
     */
    @Transactional
    public RegionId add(String name, int code, ZoneId zone, Actor by) {
        checkCode(code, null);
        if (store.isNamed(name.strip())) {
            throw new Refused("Регион «" + name.strip() + "» уже есть.");
        }
        RegionId id = store.insert(name.strip(), code, zone, by);
        events.publishEvent(new Recorded(by, "добавить регион", "регион", id.toString(), null, name.strip()));
        events.publishEvent(new RegionAdded(id, name.strip(), by));
        return id;
    }

    /**
     * Regions a person keeps, by name: those of the scope; an administrator of accounts opens accounts for all regions
     * and therefore keeps the names of all.
     */
    List<RegionEntry> kept(Scope scope, Actor by) {
        return store.kept(scope, by.role() == Role.ADMIN);
    }

    /**
     * One of the regions a person keeps.
     *
     * @throws NotFound when there is none, or it is none of those
     */
    RegionEntry kept(Scope scope, Actor by, RegionId id) {
        return kept(scope, by).stream()
                .filter(entry -> entry.region().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("region", id));
    }

    /**
     * Renames a region or corrects its number or zone.
     *
     * @param version the state the person saw
     * @throws Refused when it was changed since, or the number or the name is taken
     */
    @Transactional
    void change(Scope scope, Region region, int version, Actor by) {
        RegionEntry before = kept(scope, by, region.id());
        if (region.equals(before.region())) {
            return;
        }
        checkCode(region.code(), region.id());
        if (!region.name().equalsIgnoreCase(before.region().name()) && store.isNamed(region.name())) {
            throw new Refused("Регион «" + region.name() + "» уже есть.");
        }
        if (!store.update(region, version, by)) {
            throw new Refused("Пока вы правили, регион изменил(а) "
                    + before.revision().by() + ". Откройте его заново и повторите правку.");
        }
        events.publishEvent(new Recorded(
                by,
                "изменить регион",
                "регион",
                region.id().toString(),
                null,
                told(before.region()) + " → " + told(region)));
    }

    private static String told(Region region) {
        return region.name() + ", код " + region.code() + ", " + region.zone();
    }

    private void checkCode(int code, @Nullable RegionId self) {
        if (code < 1 || code > HIGHEST_CODE) {
            throw new Refused("Код региона — число от 1 до 99, а не " + code + ".");
        }
        store.byCode(code).filter(region -> !region.id().equals(self)).ifPresent(region -> {
            throw new Refused("Код региона " + code + " уже занят: " + region.name() + ".");
        });
    }
}
