package ru.podyom.school.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settlements and districts inside a written name: «с. Ягодное», «города Ставрополя», «Богучанского района». */
final class Places {

    private static final Set<String> DOTTED = Set.of(
            "с", "п", "д", "г", "х", "а", "о", "р", "ж", "ст", "пос", "дер", "гор", "рп", "пгт", "сп", "го", "нп",
            "сл");

    private static final Set<String> UNDOTTED =
            Set.of("с", "п", "д", "г", "х", "ст", "пос", "дер", "гор", "рп", "сп", "го");

    private static final Set<String> LONG_MARKS = Set.of("пгт", "мкр", "ст-ца", "ст-цы", "ст-це", "сел");

    private static final Set<String> MARK_STEMS = Set.of(
            "сел",
            "деревн",
            "поселок",
            "поселк",
            "город",
            "хутор",
            "аул",
            "станиц",
            "станци",
            "слобод",
            "местечк",
            "разъезд",
            "микрорайон",
            "улус",
            "наслег",
            "заимк");

    /** First parts of compound names that some write apart: «Больше Дорохово». */
    private static final Set<String> JOINING = Set.of(
            "больше",
            "мало",
            "ново",
            "старо",
            "нижне",
            "верхне",
            "средне",
            "усть",
            "красно",
            "бело",
            "черно",
            "велико",
            "северо",
            "южно",
            "западно",
            "восточно",
            "сухо",
            "каменно",
            "спасо",
            "петро");

    private static final Set<String> QUALIFIERS =
            Set.of("муниципальн", "городск", "сельск", "национальн", "автономн", "внутригородск");

    private static final Set<String> MUNICIPAL = Set.of("район", "округ", "р-н");
    private static final Set<String> REGIONAL = Set.of("кра", "край", "област", "обл", "республик");
    private static final Set<String> RURAL = Set.of("поселен", "поселени", "сельсовет", "совет");

    /** «с УИОП» is no settlement. */
    private static final int LONGEST_ABBREVIATION = 5;

    private Places() {}

    /** Which unit the adjective belongs to: only the municipal one tells districts apart. */
    enum Level {
        RURAL,
        MUNICIPAL,
        REGIONAL
    }

    /**
     * «Богучанского муниципального района».
     *
     * @param stem of the adjective, «богучанск»; empty where the unit has none («района»)
     * @param length tokens it takes
     */
    record District(Level level, String stem, int length) {}

    /** Tokens that a settlement mark takes at this place, 0 where there is none: «с.», «с. п.», «села». */
    static int mark(List<Token> tokens, int at) {
        int length = 0;
        while (at + length < tokens.size() && isMark(tokens, at + length)) {
            length++;
        }
        boolean named = at + length < tokens.size() && tokens.get(at + length).isWord();
        return named ? length : 0;
    }

    private static boolean isMark(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            return false;
        }
        if (MARK_STEMS.contains(Stem.of(token.text())) || LONG_MARKS.contains(token.text())) {
            return true;
        }
        return token.dot() ? isDotted(tokens, at) : UNDOTTED.contains(token.text()) && isBeforeName(tokens, at);
    }

    /** «с.» is a mark; «С.» only before a name and not among initials: «ООШ. С. Ягодное», but «Г.А. Скушникова». */
    private static boolean isDotted(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.capital()) {
            return DOTTED.contains(token.text());
        }
        boolean amongInitials = at > 0 && isInitial(tokens.get(at - 1));
        return UNDOTTED.contains(token.text())
                && !amongInitials
                && at + 1 < tokens.size()
                && isName(tokens.get(at + 1));
    }

    /** «с Ягодное» is a settlement, «с Невонской школой» is not. */
    private static boolean isBeforeName(List<Token> tokens, int at) {
        boolean named = !tokens.get(at).capital() && at + 1 < tokens.size() && isName(tokens.get(at + 1));
        boolean schoolFollows = at + 2 < tokens.size()
                && Vocabulary.isSchoolNoun(tokens.get(at + 2).text());
        boolean abbreviation = named
                && tokens.get(at + 1).shouted()
                && tokens.get(at + 1).text().length() <= LONGEST_ABBREVIATION;
        return named && !schoolFollows && !abbreviation;
    }

    private static boolean isName(Token token) {
        return token.capital() && token.text().length() > 1;
    }

    private static boolean isInitial(Token token) {
        return token.capital() && token.dot() && token.text().length() == 1;
    }

    /** Words of the settlement after its mark: a second word follows an adjective («Новая Балкария») or «на». */
    static List<Token> settlement(List<Token> tokens, int at) {
        List<Token> words = new ArrayList<>();
        int i = at;
        while (i < tokens.size() && tokens.get(i).isWord() && (words.isEmpty() || goesOn(words.getLast(), tokens, i))) {
            words.add(tokens.get(i++));
        }
        return words;
    }

    private static boolean goesOn(Token last, List<Token> tokens, int at) {
        Token next = tokens.get(at);
        boolean cut = last.text().length() == 1 && last.dot();
        boolean joined = cut || next.text().equals("на") || last.text().equals("на") || JOINING.contains(last.text());
        boolean described = Stem.adjectiveLike(last.text()) && next.capital() && !Vocabulary.isSchoolNoun(next.text());
        boolean typeWord = SchoolKind.ofAbbreviation(next.text()) != null || Vocabulary.isLegalForm(next.text());
        return joined || (described && !typeWord && district(tokens, at) == null);
    }

    /** A district, region or rural settlement that begins here, null where none does. */
    static @Nullable District district(List<Token> tokens, int at) {
        if (!tokens.get(at).isWord()) {
            return null;
        }
        int noun = at;
        while (noun < tokens.size() && tokens.get(noun).isWord() && noun - at < 3 && level(tokens.get(noun)) == null) {
            noun++;
        }
        Level level = noun < tokens.size() && tokens.get(noun).isWord() ? level(tokens.get(noun)) : null;
        if (level == null) {
            return null;
        }
        return described(tokens, at, noun) ? new District(level, adjective(tokens, at, noun), noun - at + 1) : null;
    }

    /** Between the adjective and the noun only «муниципального», «городского» and the like may stand. */
    private static boolean described(List<Token> tokens, int at, int noun) {
        for (int i = at; i < noun; i++) {
            boolean qualifier = QUALIFIERS.contains(Stem.of(tokens.get(i).text()));
            boolean first = i == at && Stem.adjectiveLike(tokens.get(i).text());
            if (!qualifier && !first) {
                return false;
            }
        }
        return true;
    }

    private static String adjective(List<Token> tokens, int at, int noun) {
        boolean qualified =
                at == noun || QUALIFIERS.contains(Stem.of(tokens.get(at).text()));
        return qualified ? "" : new NameWords(tokens.get(at).parts()).key();
    }

    private static @Nullable Level level(Token token) {
        String stem = Stem.of(token.text());
        if (MUNICIPAL.contains(stem) || token.text().startsWith("р-н")) {
            return Level.MUNICIPAL;
        }
        if (RURAL.contains(stem)) {
            return Level.RURAL;
        }
        return REGIONAL.contains(stem) ? Level.REGIONAL : null;
    }
}
