package ru.podyom.meeting.reading.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.podyom.meeting.reading.words.Persons.Case;
import ru.podyom.meeting.reading.words.Persons.Name;

/** Puts names into the nominative: by the same person named elsewhere in the text, else by the ending. */
public final class KnownPersons {

    private final Map<String, Set<String>> byInitials = new HashMap<>();

    /** Learns every name of the text; which of them are nominative is seen when one is asked for. */
    public KnownPersons(List<? extends CharSequence> paragraphs) {
        for (CharSequence paragraph : paragraphs) {
            for (Name name : Persons.in(paragraph)) {
                byInitials
                        .computeIfAbsent(name.initials(), key -> new LinkedHashSet<>())
                        .add(name.surname());
            }
        }
    }

    /** «Фамилия И.О.» in the nominative. */
    public String nominative(Name name, Case place) {
        if (place == Case.NOMINATIVE) {
            return name.written();
        }
        String byEnding = place == Case.ACCUSATIVE ? accusative(name.surname()) : oblique(name.surname());
        for (String other : byInitials.getOrDefault(name.initials(), Set.of())) {
            if (!other.equals(name.surname()) && isShorterForm(other, name.surname()) && other.equals(byEnding)) {
                return other + " " + name.initials();
            }
        }
        for (String other : byInitials.getOrDefault(name.initials(), Set.of())) {
            if (!other.equals(name.surname()) && isShorterForm(other, name.surname()) && !isOblique(other)) {
                return other + " " + name.initials();
            }
        }
        return byEnding + " " + name.initials();
    }

    private static boolean isShorterForm(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= 3 && shared >= Math.min(one.length(), other.length()) - 2;
    }

    private static boolean isOblique(String surname) {
        return surname.matches(".*(?:[оеё]вой|иной|[оеё]ву|ину|[оеё]вым|иным|ского|скому|ским)");
    }

    private static String oblique(String surname) {
        String common = common(surname);
        if (!common.equals(surname)) {
            return common;
        }
        return surname.replaceAll("([оеё]в|[иы]н)[ау]$", "$1").replaceAll("(ич|ук|юк|як|ец|ян|ман|ер)[ау]$", "$1");
    }

    private static String accusative(String surname) {
        String common = common(surname);
        if (!common.equals(surname)) {
            return common;
        }
        return surname.replaceAll("([оеё]в|[иы]н)а$", "$1")
                .replaceAll("([оеё]в|[иы]н)у$", "$1а")
                .replaceAll("(ич|ук|юк|як|ец|ян|ман|ер)[ау]$", "$1");
    }

    /** Endings that mean the same person in every oblique case. */
    private static String common(String surname) {
        return surname.replaceAll("([оеё]в|[иы]н)ой$", "$1а")
                .replaceAll("([оеё]в|[иы]н)ым$", "$1")
                .replaceAll("(ск|цк)ой$", "$1ая")
                .replaceAll("(ск|цк)ую$", "$1ая")
                .replaceAll("(ск|цк)(?:ого|ому|им)$", "$1ий");
    }
}
