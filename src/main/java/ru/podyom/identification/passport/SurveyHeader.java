package ru.podyom.identification.passport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Columns of a contextual survey of ФИС ОКО (collected with ВПР 2021 and 2022) that a passport can use: the login of the
 * school, all its pupils, and of two years of birth how many pupils there are and how many of them have special needs.
 * Questions are numbered and worded anew each year, so they are known by their words.
 */
final class SurveyHeader {

    static final String LOGIN = "login";
    static final String PUPILS = "pupils";
    static final String BORN = "born";
    static final String SPECIAL = "special";

    /** Age of the older pupils asked of: those born in 2005 and 2006 in 2021. */
    private static final int AGE = 15;

    private static final Pattern YEAR = Pattern.compile("\\b(20[01]\\d)\\b");
    private static final Pattern OF_BIRTH = Pattern.compile("г ?р(?!\\p{L})|рожд");
    private static final Pattern SPECIAL_NEEDS = Pattern.compile("овз|ограниченн|адаптир|(?<!\\p{L})ао?оп(?!\\p{L})");
    private static final Pattern ALL =
            Pattern.compile("(всего|общее|общая).*обучающ|^(количество|численность|число) обучающ");
    private static final Pattern NUMBERED = Pattern.compile("^\\d+( \\d+)? ");

    private final Map<Integer, String> keys = new TreeMap<>();
    private int latest;

    private SurveyHeader() {}

    /** Reads a row as a header; one without a login is none. */
    static SurveyHeader of(Map<Integer, String> cells) {
        var header = new SurveyHeader();
        var lastBorn = 0;
        for (var cell : new TreeMap<>(cells).entrySet()) {
            var words = PassportColumn.words(cell.getValue());
            var plain = NUMBERED.matcher(words).replaceFirst("");
            var year = YEAR.matcher(words);
            boolean special = SPECIAL_NEEDS.matcher(words).find();
            if (plain.equals("логин") || plain.startsWith("логин о") || plain.equals("логин школы")) {
                header.name(cell.getKey(), LOGIN);
            } else if (year.find() && (special || OF_BIRTH.matcher(words).find())) {
                int born = Integer.parseInt(year.group(1));
                header.name(cell.getKey(), (special ? SPECIAL : BORN) + born);
                header.latest = Math.max(header.latest, born);
                lastBorn = special ? 0 : born;
            } else if (special && lastBorn > 0 && plain.startsWith("из них")) {
                header.name(cell.getKey(), SPECIAL + lastBorn);
                lastBorn = 0;
            } else if (ALL.matcher(plain).find() && !special && !words.contains("класс")) {
                header.name(cell.getKey(), PUPILS);
            }
        }
        return header;
    }

    private void name(int column, String key) {
        if (!keys.containsValue(key)) {
            keys.put(column, key);
        }
    }

    boolean hasLogin() {
        return keys.containsValue(LOGIN);
    }

    Map<Integer, String> keys() {
        return keys;
    }

    /** Year of the survey; 0 where no year of birth is asked of. */
    int year() {
        return latest == 0 ? 0 : latest + AGE;
    }

    /** Years of birth of which both numbers are known. */
    static List<Integer> births(Map<String, String> cells) {
        var births = new ArrayList<Integer>();
        for (var key : cells.keySet()) {
            var year = key.startsWith(BORN) ? key.substring(BORN.length()) : "";
            if (!year.isEmpty() && cells.containsKey(SPECIAL + year)) {
                births.add(Integer.valueOf(year));
            }
        }
        births.sort(null);
        return births;
    }

    /** What a key means, to be read by a person. */
    static String words(String key) {
        return switch (key) {
            case LOGIN -> "логин школы";
            case PUPILS -> "всего учеников";
            default ->
                key.startsWith(BORN)
                        ? "ученики " + key.substring(BORN.length()) + " г. р."
                        : "из них с ОВЗ или по АОП, " + key.substring(SPECIAL.length()) + " г. р.";
        };
    }

    static Map<String, String> addresses(Map<Integer, String> keys, IntFunction<String> address) {
        var addresses = new HashMap<String, String>();
        keys.forEach((column, key) -> addresses.put(key, address.apply(column)));
        return addresses;
    }
}
