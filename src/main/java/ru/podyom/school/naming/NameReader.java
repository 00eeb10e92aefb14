package ru.podyom.school.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a written name of a school apart, token by token. */
final class NameReader {

    /** «ТСШ», «КСОШ»: initials of the proper name grown into the type word. */
    private static final Pattern GROWN_TOGETHER = Pattern.compile("(\\p{L}{1,3}?)(сош|оош|нош|сш|ош)");

    private static final Set<String> TAIL = Set.of("с", "для", "при");

    private static final int LONGEST_BARE_NUMBER = 3;

    private final List<Token> tokens;
    private final List<String> words = new ArrayList<>();
    private final List<String> honorary = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> districts = new HashSet<>();
    private NameWords settlement = NameWords.NONE;
    private @Nullable SchoolKind kind;
    private @Nullable String initials;
    private boolean schoolWord;
    private boolean elsewhere;
    private boolean placed;
    private boolean otherSchooling;
    private int at;

    private NameReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static NameParts read(String written) {
        return new NameReader(Token.of(written)).parts();
    }

    private NameParts parts() {
        while (at < tokens.size()) {
            at += step();
        }
        boolean onlyPlace = placed && words.isEmpty() && numbers.isEmpty() && initials == null;
        boolean notSchool = otherSchooling || (!schoolWord && (elsewhere || onlyPlace));
        return new NameParts(
                kind,
                schoolWord,
                new NameWords(words),
                initials,
                numbers,
                settlement,
                districts,
                new NameWords(honorary),
                notSchool);
    }

    /** Reads what begins here; returns the tokens it took. */
    private int step() {
        Token token = tokens.get(at);
        if (token.isNumber()) {
            return number(token);
        }
        if (!token.isWord()) {
            return 1;
        }
        if (token.text().equals("имени")
                || token.text().equals("им")
                || token.text().equals("имя")) {
            return honorary();
        }
        int mark = Places.mark(tokens, at);
        if (mark > 0) {
            return mark + settlement(at + mark);
        }
        Places.District district = Places.district(tokens, at);
        return district == null ? word(token) : district(district);
    }

    private int number(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            numbers.add(token.text());
            return 1;
        }
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : token;
        if (next.isWord() && Vocabulary.isPlacing(next.text())) {
            otherSchooling = true;
        } else if (standsForNumber(token)) {
            numbers.add(token.text());
        }
        return 1;
    }

    /** «СОШ 26»: a short number right after the type word or the proper name, with nothing it could count. */
    private boolean standsForNumber(Token token) {
        boolean follows = at > 0 && tokens.get(at - 1).kind() != Token.Kind.COMMA && (schoolWord || !words.isEmpty());
        boolean last = at + 1 == tokens.size() || !tokens.get(at + 1).isWord();
        boolean beforeName = !last && (tokens.get(at + 1).text().startsWith("им") || Places.mark(tokens, at + 1) > 0);
        return follows && (last || beforeName) && token.text().length() <= LONGEST_BARE_NUMBER;
    }

    /** Names of persons end at a quote, a number, a settlement, a district or the type word. */
    private int honorary() {
        int end = at + 1;
        while (end < tokens.size() && !endsHonorary(end)) {
            if (tokens.get(end).isWord() && tokens.get(end).text().length() > 1) {
                honorary.addAll(tokens.get(end).parts());
            }
            end++;
        }
        return end - at;
    }

    private boolean endsHonorary(int place) {
        Token token = tokens.get(place);
        if (!token.isWord()) {
            return token.kind() != Token.Kind.BARE_NUMBER;
        }
        boolean settled = !token.capital() && Places.mark(tokens, place) > 0;
        boolean typed = Vocabulary.isSchoolNoun(token.text())
                || SchoolKind.ofAbbreviation(token.text()) != null
                || (!token.capital() && SchoolKind.ofWord(token.text()) != null);
        return settled || typed || Places.district(tokens, place) != null || shoutedMark(place);
    }

    /** In a name written in capitals throughout only a whole word can mark the settlement: «ГОРОДА СТАВРОПОЛЯ». */
    private boolean shoutedMark(int place) {
        Token token = tokens.get(place);
        return token.shouted() && token.text().length() > 3 && Places.mark(tokens, place) > 0;
    }

    private int settlement(int from) {
        List<Token> found = Places.settlement(tokens, from);
        if (settlement.isEmpty()) {
            settlement = new NameWords(
                    found.stream().flatMap(word -> word.parts().stream()).toList());
        }
        return found.size();
    }

    private int district(Places.District district) {
        if (district.level() == Places.Level.MUNICIPAL && !district.stem().isEmpty()) {
            districts.add(district.stem());
        }
        placed = true;
        int next = at + district.length();
        boolean named = district.stem().isEmpty()
                && next < tokens.size()
                && tokens.get(next).capital()
                && Places.mark(tokens, next) == 0;
        return district.length() + (named ? settlement(next) : 0);
    }

    private int word(Token token) {
        String text = token.text();
        if (TAIL.contains(text)) {
            return tail();
        }
        if (text.equals("среди") || (Vocabulary.isOtherSchooling(text) && !token.shouted())) {
            otherSchooling = true;
        } else if (Vocabulary.namesNoSchool(text) || text.equals("детский") || text.equals("детского")) {
            elsewhere = true;
        } else if (!Vocabulary.isLegalWord(text) && !Vocabulary.isSilent(text)) {
            return nameOrType(token);
        }
        return 1;
    }

    /** «с углублённым изучением отдельных предметов», «для обучающихся с …»: tells nothing about which school it is. */
    private int tail() {
        int end = at + 1;
        while (end < tokens.size()
                && tokens.get(end).isWord()
                && !tokens.get(end).text().startsWith("имени")
                && (TAIL.contains(tokens.get(end).text()) || Places.mark(tokens, end) == 0)) {
            end++;
        }
        return end - at;
    }

    private int nameOrType(Token token) {
        if (Vocabulary.isLegalForm(token.text())) {
            boolean owned = at + 1 < tokens.size() && Vocabulary.isOwner(tokens.get(at + 1));
            return owned ? 2 : 1;
        }
        if (Stem.of(token.text()).equals("центр") && besideEducation()) {
            schoolWord = true;
            kind = kind == null ? SchoolKind.CENTRE : kind.narrowerOf(SchoolKind.CENTRE);
            return 1;
        }
        String glued = token.text().replace("-", "");
        if (!typeWord(token.text()) && !typeWord(glued) && !afterLegalForm(glued) && !abbreviation(token, glued)) {
            compoundOrName(token);
        }
        return 1;
    }

    /** «Центр образования» and «образовательный центр» are schools, a «методический центр» is none. */
    private boolean besideEducation() {
        return (at > 0 && tokens.get(at - 1).text().startsWith("образоват"))
                || (at + 1 < tokens.size() && tokens.get(at + 1).text().startsWith("образован"));
    }

    private boolean typeWord(String text) {
        SchoolKind told = SchoolKind.ofAbbreviation(text);
        if (told == null) {
            told = SchoolKind.ofWord(text);
        }
        if (told == null && !Vocabulary.isSchoolNoun(text)) {
            return false;
        }
        schoolWord = true;
        if (told != null) {
            kind = kind == null ? told : kind.narrowerOf(told);
        }
        return true;
    }

    /** «МБОУСОШ», «МБОУ-СОШ». */
    private boolean afterLegalForm(String text) {
        for (int cut = 2; cut < text.length() - 1; cut++) {
            if (Vocabulary.isLegalForm(text.substring(0, cut))
                    && SchoolKind.ofAbbreviation(text.substring(cut)) != null) {
                return typeWord(text.substring(cut));
            }
        }
        return false;
    }

    private boolean abbreviation(Token token, String text) {
        Matcher matcher = GROWN_TOGETHER.matcher(text);
        boolean numbered = at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
        if (!matcher.matches() || !(token.shouted() || numbered)) {
            return false;
        }
        initials = matcher.group(1);
        return typeWord(matcher.group(2));
    }

    /** «школа-интернат» is a type word in two parts, «Ново-Кусково» a name. */
    private void compoundOrName(Token token) {
        boolean typed = token.parts().size() > 1 && token.parts().stream().anyMatch(NameReader::isTypeNoun);
        if (typed) {
            token.parts().forEach(this::typeWord);
        } else {
            words.addAll(token.parts());
        }
    }

    private static boolean isTypeNoun(String part) {
        return Vocabulary.isSchoolNoun(part)
                || SchoolKind.ofAbbreviation(part) != null
                || part.startsWith("лице")
                || part.startsWith("гимнази");
    }
}
