package ru.podyom.school.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits an enumeration of schools into single names. One head noun may stand for many adjectives («Яндобинской,
 * Таутовской и Аликовской школ»), one noun for many numbers («школы №№ 1, 3 и 5»), one type for many settlements.
 */
public final class NameList {

    private static final int LONGEST_RANGE = 30;

    private static final Pattern NUMBERS =
            Pattern.compile("(?:№[№\\s]*)?(\\d{1,3})(?:\\s*-\\s*(?:№\\s*)?(\\d{1,3}))?(\\p{L}(?!\\p{L}))?"
                    + "(\\s*$|\\s+(?:г|гор|с|пос|п|д|города|села|поселка|деревни|им|имени)(?!\\p{L}).*|\\s+\\p{Lu}.*)");

    private static final Pattern ENDS_WITH_NUMBERS =
            Pattern.compile("(.*\\p{L}\\.?[\"»]?\\s*)№[№\\s]*(\\d{1,3}\\p{L}?(?!\\p{L})(?:\\s*-\\s*\\d{1,3})?)(.*)");

    private static final Pattern ADJECTIVE_AND_TAIL = Pattern.compile("\\s*[\\p{L}-]+\\s+(\\P{N}+)");

    private final List<String> names = new ArrayList<>();
    private String head = "";
    private int runStart = -1;

    private NameList() {}

    /** The single names in their order; a group («все ШНОР и школы зоны риска») stays one. */
    public static List<String> split(String enumeration) {
        if (GroupReader.read(enumeration) != null) {
            return List.of(enumeration.strip());
        }
        String text = Token.tidyInQuotes(enumeration);
        String afterColon = text.substring(text.lastIndexOf(':') + 1);
        String listed = afterColon.isBlank() ? text : afterColon;
        NameList list = new NameList();
        Enumeration.items(listed).forEach(list::take);
        list.shareHeadNoun();
        return List.copyOf(list.names);
    }

    private void take(Enumeration.Item item) {
        String text = item.text();
        Matcher number = NUMBERS.matcher(text);
        Matcher numbered = ENDS_WITH_NUMBERS.matcher(text);
        NameParts parts = NameReader.read(text);
        if (!head.isEmpty() && number.matches()) {
            number(number);
        } else if (numbered.matches()) {
            head = numbered.group(1);
            runStart = names.size();
            range(numbered.group(2), numbered.group(3));
        } else if (!names.isEmpty() && goesWithPrevious(item, parts)) {
            names.set(names.size() - 1, names.getLast() + item.joint() + text);
        } else if (!names.isEmpty() && settlementAlone(parts)) {
            names.add(typeOf(names.getLast()) + text);
        } else {
            head = "";
            names.add(text);
        }
    }

    private void number(Matcher number) {
        String until = number.group(2) == null ? "" : "-" + number.group(2);
        String letter = number.group(3) == null ? "" : number.group(3);
        range(number.group(1) + letter + until, number.group(4));
    }

    /** «города Канаша» after the last number belongs to all numbers of the run. */
    private void range(String numbers, String after) {
        String[] ends = numbers.split("\\s*-\\s*");
        if (ends.length == 2 && ascends(ends)) {
            for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[1]); n++) {
                names.add(head + "№ " + n);
            }
        } else {
            names.add(head + "№ " + numbers);
        }
        if (!after.isBlank()) {
            names.subList(runStart, names.size()).replaceAll(name -> name + after);
        }
    }

    private static boolean ascends(String[] ends) {
        if (!ends[0].matches("\\d+")) {
            return false;
        }
        int length = Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]);
        return length > 0 && length <= LONGEST_RANGE;
    }

    /** «Кирилла и Мефодия», «…, Богучанский район». */
    private boolean goesWithPrevious(Enumeration.Item item, NameParts parts) {
        boolean placeOnly =
                parts.saysNothing() && !parts.schoolWord() && !parts.districts().isEmpty();
        boolean named = parts.schoolWord()
                || !parts.numbers().isEmpty()
                || !parts.settlement().isEmpty();
        boolean honoured = !NameReader.read(names.getLast()).honorary().isEmpty();
        boolean adjective = parts.words().words().stream().anyMatch(Stem::adjectiveLike);
        return placeOnly || (item.afterAnd() && !named && (honoured || !adjective));
    }

    private static boolean settlementAlone(NameParts parts) {
        return !parts.settlement().isEmpty()
                && !parts.schoolWord()
                && parts.words().isEmpty();
    }

    /** What stands before the settlement: «МАОУ СОШ » of «МАОУ СОШ с. Ягодное». */
    private static String typeOf(String name) {
        List<Token> tokens = Token.of(name);
        StringBuilder type = new StringBuilder();
        for (int i = 0; i < tokens.size() && Places.mark(tokens, i) == 0; i++) {
            type.append(tokens.get(i).raw()).append(' ');
        }
        return type.toString();
    }

    /** «Яндобинской, Таутовской и Аликовской школ»: the adjectives before take the noun of the last one. */
    private void shareHeadNoun() {
        String tail = "";
        for (int i = names.size() - 1; i >= 0; i--) {
            NameParts parts = NameReader.read(names.get(i));
            if (!parts.schoolWord()
                    && !parts.words().isEmpty()
                    && parts.numbers().isEmpty()) {
                names.set(i, names.get(i) + tail);
            } else {
                tail = tailOf(names.get(i));
            }
        }
    }

    private static String tailOf(String name) {
        Matcher matcher = ADJECTIVE_AND_TAIL.matcher(name);
        boolean fits = matcher.matches() && NameReader.read(matcher.group(1)).schoolWord();
        return fits && NameReader.read(matcher.group(1)).words().isEmpty()
                ? " " + matcher.group(1).strip()
                : "";
    }
}
