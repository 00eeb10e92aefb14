package ru.podyom.school.naming;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises groups: «все ШНОР», «Руководителям ОО, показывающим низкие результаты». */
final class GroupReader {

    private static final Pattern PLURAL = Pattern.compile(
            "(?<!\\p{L})(школ(ы|ам|ами|ах)?|оо|оу|организаци(и|й|ям|ями|ях)|учреждени(я|й|ям|ями|ях)|шнор|шнро|шнсу)(?!\\p{L})");

    private static final Pattern LOW = Pattern.compile(
            "(?<!\\p{L})(шнор|шнро)(?!\\p{L})|низк\\p{L}+ (образовательн\\p{L}+ |учебн\\p{L}+ )?(результат|качеств)");

    private static final Pattern RISK =
            Pattern.compile("(зон|групп)\\p{L}{1,3} риска|(?<!\\p{L})рисковы(е|х|м|ми) школ");

    private static final Pattern ADVERSE =
            Pattern.compile("(?<!\\p{L})шнсу(?!\\p{L})|неблагоприятн\\p{L}+ (социальн\\p{L}+ )?услови");

    private static final Pattern PROJECT = Pattern.compile("500\\s*\\+");

    private static final Pattern ALL = Pattern.compile("(?<!\\p{L})вс(е|ем|ех|еми)(?!\\p{L})");

    /** «директора школы» is one person, «директора школ» are many. */
    private static final Pattern HEADS =
            Pattern.compile("(?<!\\p{L})((руководител|директор|заведующ)(и|ям|ей|ов|ам|ями|ами|ие|их|им)"
                    + "|директора(?= (школ|оо|оу)(?!\\p{L})))(?!\\p{L})");

    /** Words and stems that may stand in the name of a group; any other word makes it something else. */
    private static final Set<String> WORDS = Set.of(
            "все",
            "всем",
            "всех",
            "всеми",
            "школ",
            "оо",
            "оу",
            "шнор",
            "шнро",
            "шнсу",
            "низк",
            "зон",
            "риск",
            "групп",
            "год",
            "город",
            "муниципалитет",
            "списк",
            "список",
            "числ",
            "дан");

    /** Longer words by their openings, whatever the ending: participles above all. */
    private static final List<String> OPENINGS = List.of(
            "показыва",
            "имеющ",
            "образовательн",
            "учебн",
            "результат",
            "качеств",
            "образовани",
            "подготовк",
            "функционир",
            "находящ",
            "снижени",
            "неблагоприятн",
            "социальн",
            "услови",
            "участни",
            "участву",
            "проект",
            "федеральн",
            "руководител",
            "директор",
            "заместител",
            "общеобразовательн",
            "учрежден",
            "организаци",
            "муниципальн",
            "район",
            "округ",
            "попавш",
            "вошедш",
            "обучени",
            "обучающи",
            "рисков",
            "стабильн",
            "признак",
            "необъективн",
            "заведующ");

    private static final Set<String> JOINTS =
            Set.of("и", "или", "в", "из", "с", "со", "на", "по", "для", "увр", "далее", "а", "также");

    private GroupReader() {}

    /** The group the words name, null where they name none or something besides. */
    static NameMatch.@Nullable Group read(String written) {
        String text = Token.tidy(written).toLowerCase(Locale.ROOT).replace("\"", "");
        NameParts parts = NameReader.read(PROJECT.matcher(text).replaceAll(" "));
        boolean specific = !parts.numbers().isEmpty()
                || parts.initials() != null
                || !parts.settlement().isEmpty();
        if (specific || !PLURAL.matcher(text).find() || !onlyGroupWords(text)) {
            return null;
        }
        Set<SchoolGroup> groups = groups(text);
        boolean heads = HEADS.matcher(text).find();
        boolean whole = ALL.matcher(text).find() || heads || text.contains("район") || text.contains("муниципал");
        if (groups.isEmpty() && whole) {
            groups.add(SchoolGroup.ALL_SCHOOLS);
        }
        return groups.isEmpty() ? null : new NameMatch.Group(groups, heads);
    }

    private static Set<SchoolGroup> groups(String text) {
        Set<SchoolGroup> groups = EnumSet.noneOf(SchoolGroup.class);
        add(groups, SchoolGroup.LOW_RESULTS, LOW, text);
        add(groups, SchoolGroup.AT_RISK, RISK, text);
        add(groups, SchoolGroup.ADVERSE_CONDITIONS, ADVERSE, text);
        add(groups, SchoolGroup.PROJECT_500, PROJECT, text);
        return groups;
    }

    private static void add(Set<SchoolGroup> groups, SchoolGroup group, Pattern pattern, String text) {
        if (pattern.matcher(text).find()) {
            groups.add(group);
        }
    }

    private static boolean onlyGroupWords(String text) {
        List<Token> tokens = Token.of(text);
        int at = 0;
        while (at < tokens.size()) {
            Places.District district = Places.district(tokens, at);
            Token token = tokens.get(at);
            if (district == null && token.isWord() && !isGroupWord(token.text())) {
                return false;
            }
            at += district == null ? 1 : district.length();
        }
        return true;
    }

    private static boolean isGroupWord(String word) {
        String stem = Stem.of(word);
        return JOINTS.contains(word)
                || WORDS.contains(word)
                || WORDS.contains(stem)
                || OPENINGS.stream().anyMatch(word::startsWith);
    }
}
