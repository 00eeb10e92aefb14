package ru.podyom.identification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

/** A district with the schools and the three lists of Богучанский район as its minutes of January 2022 have them. */
public final class ListedDistrict {

    /** Two lists side by side as they come out of a Word table: the second cell begins with a tab. */
    public static final String TWO_LISTS = """
            \tШНРО по исследованиям Рособрнадзора  октябрь 2021\s
            \tШНРО по исследованиям ЦОКО Красноярск ноябрь 2021\s

            \t1.МКОУ Хребтовская школа*    (500+   2022)
            2.МКОУ Октябрьская СШ №9* (500+   2022)\s
            3.МКОУ Говорковская школа*   (500+   2022)\s
            4.МКОУ Красногорьевская школа*(500+2022)\s
            5.МКОУ Осиновская школа*           (500+  2022)\s
            6.МКОУ Артюгинская школа*     (500+   2022)\s
            7.МКОУ Ангарская школа      (500+    2021)\s
            8.МКОУ БСШ №3    (500+    2021)\s
            9.МКОУ Таежнинская школа №20 (500+ 2021)\s
            10.МКОУ Кежекская школа (500+    2021)\s
            11.МКОУ Чуноярская средняя школа №13   (500+    2021)\s
            12.МКОУ Белякинская школа (500+    2021)\s
            13.МКОУ Богучанская СШ  № 4
            14.МКОУ Таежнинская школа №7
            15.МКОУ Нижнетерянская школа
            16.МКОУ Богучанская школа №1\s
            17.МКОУ Пинчугская школа
            \tМКОУ Хребтовская школа*\s
            МКОУ Октябрьская СШ №9*\s
            МКОУ Говорковская школа*\s
            МКОУ Красногорьевская школа*\s
            МКОУ Ангарская  школа\s
            МКОУ БСШ №3\s
            МКОУ Таежнинская школа №20\s
            МКОУ Кежекская школа\s
            """;

    public static final String RISK_ZONE = """
            Школы, находящиеся в зоне риска снижения образовательных результатов:
            МКОУ Манзенская школа\t\t\t\t\t (500+   2021)
            МКОУ «Гремучинская средняя школа № 19» \t\t (500+   2021)
            МКОУ Новохайская школа \t\t\t\t\t (500+   2021)
            МКОУ Нижнетерянская школа
            """;

    private static final List<String> SCHOOLS = List.of(
            "МКОУ Невонская школа",
            "МКОУ Хребтовская школа",
            "МКОУ Красногорьевская школа",
            "МКОУ Таежнинская школа №7",
            "МКОУ Таежнинская школа №20",
            "МКОУ Чуноярская средняя школа №13",
            "МКОУ Октябрьская СШ №9",
            "МКОУ Говорковская школа",
            "МКОУ Осиновская школа",
            "МКОУ Артюгинская школа",
            "МКОУ Ангарская школа",
            "МКОУ Богучанская средняя школа № 3",
            "МКОУ Богучанская СШ № 4",
            "МКОУ Богучанская школа №1",
            "МКОУ Кежекская школа",
            "МКОУ Белякинская школа",
            "МКОУ Нижнетерянская школа",
            "МКОУ Пинчугская школа",
            "МКОУ Манзенская школа",
            "МКОУ «Гремучинская средняя школа № 19»",
            "МКОУ Новохайская школа");

    public final RegistryFixture registry;
    public final MunicipalityId district;
    private final Map<String, SchoolId> schools = new LinkedHashMap<>();

    private ListedDistrict(ApplicationContext context) {
        registry = RegistryFixture.in(context);
        district = registry.municipality("Богучанский район");
        SCHOOLS.forEach(name -> schools.put(name, registry.school(district, name)));
    }

    public static ListedDistrict in(ApplicationContext context) {
        return new ListedDistrict(context);
    }

    public SchoolId school(String name) {
        return schools.entrySet().stream()
                .filter(school -> school.getKey().contains(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Key of the district in forms of lists. */
    public String territory() {
        return registry.region + "-" + district;
    }
}
