package ru.podyom.identification.entering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * What a written line was taken for.
 *
 * @param school the one school it can be, null where a person has to say
 * @param why what the recognition rests on, or why there is none, in words
 * @param suggestions schools it may be, the likeliest first
 * @param aSchool false for a line that names no school at all: a heading, a group, an office
 */
record Recognition(@Nullable SchoolId school, String why, List<Suggestion> suggestions, boolean aSchool) {

    /** A school that the line may mean, and why it is not certain. */
    record Suggestion(SchoolId school, String why) {}

    static Recognition certain(SchoolId school, String why) {
        return new Recognition(school, why, List.of(), true);
    }

    static Recognition unsure(List<Suggestion> suggestions) {
        return new Recognition(null, "уточните школу", suggestions, true);
    }

    static Recognition unknown(String why) {
        return new Recognition(null, why, List.of(), true);
    }

    static Recognition notASchool(String why) {
        return new Recognition(null, why, List.of(), false);
    }
}
