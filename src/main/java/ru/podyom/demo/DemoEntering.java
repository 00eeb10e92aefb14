package ru.podyom.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Regions;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.SchoolCodes;

/** Enters a district with its region and schools, or finds it again after a restart. */
@Component
@Profile("demo")
class DemoEntering {

    private final Regions regions;
    private final Municipalities municipalities;
    private final SchoolCodes codes;
    private final DemoRegistry registry;
    private final DemoAccounts accounts;

    DemoEntering(
            Regions regions,
            Municipalities municipalities,
            SchoolCodes codes,
            DemoRegistry registry,
            DemoAccounts accounts) {
        this.regions = regions;
        this.municipalities = municipalities;
        this.codes = codes;
        this.registry = registry;
        this.accounts = accounts;
    }

    District enter(DemoDistrict district, Actor admin) {
        var region = regions.add(district.region(), district.regionCode(), district.zone(), admin);
        var municipality = municipalities.add(Scope.region(region, true), region, district.data(), admin);
        var coordinator = accounts.openCoordinator(district, municipality);
        var schools = new LinkedHashMap<String, SchoolId>();
        for (var school : district.schools()) {
            schools.put(school.profile().digits(), registry.enter(municipality, school, coordinator));
        }
        return new District(district, region, municipality, coordinator, schools);
    }

    District find(DemoDistrict district) {
        RegionId region = regions.byCode(district.regionCode()).orElseThrow().id();
        var all = Scope.region(region, true);
        MunicipalityId municipality = municipalities.all(all).stream()
                .filter(one -> one.data().name().equals(district.title()))
                .findFirst()
                .orElseThrow()
                .id();
        var digits = district.schools().stream()
                .map(school -> school.profile().digits())
                .toList();
        Map<String, SchoolId> schools = codes.byKeys(all, CodeSystem.FISOKO, digits);
        return new District(district, region, municipality, accounts.coordinatorOf(district), schools);
    }
}
