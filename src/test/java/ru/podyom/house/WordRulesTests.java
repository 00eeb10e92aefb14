package ru.podyom.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordRulesTests {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    /** Modules whose public types are technical: no user of the system has a word for them. */
    private static final Set<String> TECHNICAL = Set.of("ui", "postgres", "shell", "workbook", "");

    /**
     * The law wants schools supported, not ranked or blamed (letter 02-86); names leak into exports and logs. A word
     * counts where it begins an identifier, a part of one, or a sentence.
     */
    private static final Pattern RATING = Pattern.compile("(?<![A-Za-z])(?:rating|worst|verdict)(?![a-z])"
            + "|(?:Rating|Worst|Verdict)(?![a-z])"
            + "|(?i:(?:bad|failing|weak)_?schools?)"
            + "|(?iu:рейтинг|худш|отстающ|слабые школы|плохие школы)");

    @Test
    void glossaryKnowsEveryPublicDomainType() {
        Set<String> known = CODE.matcher(Sources.read(GLOSSARY))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        List<String> types = publicDomainTypes(House.MAIN.stream());
        assertThat(types).contains("School");
        assertThat(types.stream().filter(type -> !known.contains(type))).isEmpty();
        assertThat(known).doesNotContain("ThingsManager");
    }

    @Test
    void noRatingWords() {
        Stream<Sources.Text> written = Stream.of(Sources.mainJava(), Sources.templates(), Sources.migrations())
                .flatMap(List::stream);

        assertThat(written)
                .allSatisfy(text ->
                        assertThat(ratingWords(text.content())).as(text.path()).isEmpty());
        assertThat(ratingWords("int schoolRating; // Рейтинг школ, worst_schools, operating generation"))
                .containsExactly("Rating", "Рейтинг", "worst");
    }

    private static List<String> publicDomainTypes(Stream<JavaClass> types) {
        return types.filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                .filter(type -> !TECHNICAL.contains(House.module(type)))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.endsWith("Page") && !name.endsWith("Form"))
                .toList();
    }

    private static List<String> ratingWords(String content) {
        return RATING.matcher(content).results().map(MatchResult::group).toList();
    }
}
