package ru.podyom.school.naming;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a written name says, taken apart.
 *
 * @param kind told by the type word, null where that is a mere «школа» or absent
 * @param schoolWord whether any type word stands there
 * @param words the proper name: an adjective («Невонская») or a noun («Перспектива»)
 * @param initials of an abbreviation: «т» of «ТСШ», null where there is none
 * @param numbers all numbers with a sign, or one right after the type word
 * @param settlement named with a mark: «с. Ягодное»
 * @param districts stems of the districts named: «богучанск»
 * @param honorary words after «имени»
 * @param notSchool whether the words name something else: an office, a union, a place in a contest
 */
record NameParts(
        @Nullable SchoolKind kind,
        boolean schoolWord,
        NameWords words,
        @Nullable String initials,
        Set<String> numbers,
        NameWords settlement,
        Set<String> districts,
        NameWords honorary,
        boolean notSchool) {

    NameParts {
        numbers = Set.copyOf(numbers);
        districts = Set.copyOf(districts);
    }

    /** Whether nothing here tells one school from another. */
    boolean saysNothing() {
        return words.isEmpty() && initials == null && numbers.isEmpty() && settlement.isEmpty();
    }
}
