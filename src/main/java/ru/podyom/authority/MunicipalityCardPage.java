package ru.podyom.authority;

/** Card of one municipality. */
public record MunicipalityCardPage(Municipality municipality) {

    public String zone() {
        return RussianZones.title(municipality.data().zone());
    }
}
