package ru.podyom.authority;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The eleven time zones of Russia, by their distance from Moscow as people name them. */
final class RussianZones {

    private static final Map<String, String> TITLES = titles();

    private RussianZones() {}

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("Europe/Kaliningrad", "МСК−1, Калининград");
        titles.put("Europe/Moscow", "МСК, Москва");
        titles.put("Europe/Samara", "МСК+1, Самара");
        titles.put("Asia/Yekaterinburg", "МСК+2, Екатеринбург");
        titles.put("Asia/Omsk", "МСК+3, Омск");
        titles.put("Asia/Krasnoyarsk", "МСК+4, Красноярск");
        titles.put("Asia/Novosibirsk", "МСК+4, Новосибирск");
        titles.put("Asia/Tomsk", "МСК+4, Томск");
        titles.put("Asia/Barnaul", "МСК+4, Барнаул");
        titles.put("Asia/Irkutsk", "МСК+5, Иркутск");
        titles.put("Asia/Yakutsk", "МСК+6, Якутск");
        titles.put("Asia/Vladivostok", "МСК+7, Владивосток");
        titles.put("Asia/Magadan", "МСК+8, Магадан");
        titles.put("Asia/Kamchatka", "МСК+9, Камчатка");
        return titles;
    }

    /** Titles by id of the zone, from west to east. */
    static Map<String, String> choices() {
        return TITLES;
    }

    static boolean has(String id) {
        return TITLES.containsKey(id);
    }

    static String title(ZoneId zone) {
        return TITLES.getOrDefault(zone.getId(), zone.getId());
    }
}
