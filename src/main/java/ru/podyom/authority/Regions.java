package ru.podyom.authority;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.RegionId;
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
        if (code < 1 || code > HIGHEST_CODE) {
            throw new Refused("Код региона — число от 1 до 99, а не " + code + ".");
        }
        store.byCode(code).ifPresent(region -> {
            throw new Refused("Код региона " + code + " уже занят: " + region.name() + ".");
        });
        if (store.isNamed(name.strip())) {
            throw new Refused("Регион «" + name.strip() + "» уже есть.");
        }
        RegionId id = store.insert(name.strip(), code, zone, by);
        events.publishEvent(new Recorded(by, "добавить регион", "регион", id.toString(), null, name.strip()));
        return id;
    }
}
