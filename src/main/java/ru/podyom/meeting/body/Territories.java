package ru.podyom.meeting.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Municipality;
import ru.podyom.authority.Regions;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Scope;

/** The municipalities and regions whose bodies and meetings a person may lead. */
@Component
public class Territories {

    private final Municipalities municipalities;
    private final Regions regions;

    Territories(Municipalities municipalities, Regions regions) {
        this.municipalities = municipalities;
        this.regions = regions;
    }

    /** Municipalities by name, then whole regions, by their key in forms. */
    public Map<String, Territory> led(Scope scope) {
        Map<String, Territory> led = new LinkedHashMap<>();
        for (Municipality one : municipalities.all(scope)) {
            put(led, scope, new Territory(one.region(), one.id(), one.name()));
        }
        regions.all(scope).forEach(one -> put(led, scope, new Territory(one.id(), null, one.name())));
        return led;
    }

    private static void put(Map<String, Territory> led, Scope scope, Territory one) {
        if (one.isWithin(scope)) {
            led.put(one.key(), one);
        }
    }

    /** The territory under a key of a form, empty where the scope does not lead it. */
    public Optional<Territory> of(Scope scope, String key) {
        return Optional.ofNullable(led(scope).get(key));
    }

    /** Names by key, for a choice in a form. */
    public Map<String, String> choices(Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>();
        led(scope).forEach((key, one) -> choices.put(key, one.name()));
        return choices;
    }
}
