package ru.podyom.school.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Names spoilt at random, with a fixed seed: the matcher may give up or ask, but never name another school. */
class NameMutationTests {

    private static final int ROUNDS = 150;

    private static final String[] ENDINGS = {"ая", "ой", "ую", "ие", "их", "им", "ом", "ого"};

    private static final List<BiFunction<String, Random, String>> SPOILS = List.of(
            (name, random) -> name.replaceFirst("ая(?=\\s|$)", ENDINGS[random.nextInt(ENDINGS.length)]),
            (name, random) -> name.replaceFirst(
                    "школа",
                    List.of("школы", "школе", "школу", "школой", "школ").get(random.nextInt(5))),
            (name, random) -> name.replaceAll("[«»]", random.nextBoolean() ? "\"" : ""),
            (name, random) -> name.replace(
                    "№", List.of("№ ", "№", "N ", "N", "#", " №  ", "").get(random.nextInt(7))),
            (name, random) -> name.replace(" ", random.nextBoolean() ? "  " : "\u00a0"),
            (name, random) -> random.nextBoolean()
                    ? name.toUpperCase(java.util.Locale.ROOT)
                    : name.toLowerCase(java.util.Locale.ROOT),
            (name, random) -> name.replace("МКОУ", "МБОУ").replace("МАОУ", "МКОУ"),
            (name, random) -> name.replaceFirst("^М[КБА]?ОУ ", ""),
            (name, random) -> name + List.of("*", " (500+ 2022)", " ", ".", ";").get(random.nextInt(5)),
            NameMutationTests::slip);

    private static String slip(String name, Random random) {
        int at = random.nextInt(name.length());
        boolean inWord = Character.isLetter(name.charAt(at));
        return inWord ? name.substring(0, at) + name.substring(at + 1) : name;
    }

    @Test
    void neverNamesAnotherSchool() {
        NamingFixture fixture = new NamingFixture();
        Random random = new Random(20261123);
        int certain = 0;
        int asked = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<KnownSchool>> municipality :
                fixture.municipalities().entrySet()) {
            NameMatcher matcher = fixture.matcher(municipality.getKey());
            for (KnownSchool school : municipality.getValue()) {
                for (int round = 0; round < ROUNDS; round++) {
                    String spoilt = spoilt(school.names().getFirst(), random);
                    NameMatch match = matcher.match(spoilt);
                    certain += match instanceof NameMatch.Certain ? 1 : 0;
                    asked += match instanceof NameMatch.Suggestions ? 1 : 0;
                    if (match instanceof NameMatch.Certain found
                            && !found.school().equals(school.id())) {
                        wrong.add(spoilt + " of " + school.names() + " → " + fixture.officialName(found.school()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(certain).as("names still recognised").isGreaterThan(7_000);
        assertThat(asked).as("names asked about").isPositive();
    }

    private static String spoilt(String name, Random random) {
        String spoilt = name;
        for (int i = 0; i <= random.nextInt(4); i++) {
            spoilt = SPOILS.get(random.nextInt(SPOILS.size())).apply(spoilt, random);
        }
        return spoilt;
    }
}
