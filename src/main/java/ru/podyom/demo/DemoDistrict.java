package ru.podyom.demo;

import java.time.ZoneId;
import java.util.List;
import ru.podyom.authority.CategoryLabel;
import ru.podyom.authority.MunicipalityData;
import ru.podyom.demo.files.DistrictProfile;

/** The two districts of the published minutes; names are facts, codes are invented by the pattern of real ones. */
enum DemoDistrict {
    BOGUCHANY(
            "Красноярский край",
            24,
            "Asia/Krasnoyarsk",
            "Богучанский район",
            "Управление образования администрации Богучанского района",
            "reg24_m005",
            CategoryLabel.SHNRO),
    ASINO(
            "Томская область",
            70,
            "Asia/Tomsk",
            "Асиновский район",
            "Управление образования администрации Асиновского района",
            "reg70_m003",
            CategoryLabel.SHNOR);

    private final String region;
    private final int regionCode;
    private final ZoneId zone;
    private final String title;
    private final String office;
    private final String code;
    private final CategoryLabel label;

    DemoDistrict(
            String region, int regionCode, String zone, String title, String office, String code, CategoryLabel label) {
        this.region = region;
        this.regionCode = regionCode;
        this.zone = ZoneId.of(zone);
        this.title = title;
        this.office = office;
        this.code = code;
        this.label = label;
    }

    String region() {
        return region;
    }

    int regionCode() {
        return regionCode;
    }

    ZoneId zone() {
        return zone;
    }

    String title() {
        return title;
    }

    List<DemoSchool> schools() {
        return DemoSchools.of(this);
    }

    /** What the generator of result files knows of the district. */
    DistrictProfile profile() {
        return new DistrictProfile(
                region, title, code, schools().stream().map(DemoSchool::profile).toList());
    }

    MunicipalityData data() {
        return new MunicipalityData(title, office, code, null, zone, label, List.of());
    }
}
