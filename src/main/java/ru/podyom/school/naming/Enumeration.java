package ru.podyom.school.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text at commas, semicolons and «и» that stand outside quotes and brackets. */
final class Enumeration {

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<quote>[\"“”])|(?<open>[(«„])|(?<close>[)»])|(?<and>,?\\s+(?:и|а также)\\s+)|(?<comma>\\s*[,;]\\s*)");

    private Enumeration() {}

    /**
     * One piece.
     *
     * @param afterAnd whether «и» stands before it, not a comma
     */
    record Item(String text, boolean afterAnd) {

        /** What was cut out before the piece. */
        String joint() {
            return afterAnd ? " и " : ", ";
        }
    }

    static List<Item> items(String text) {
        List<Item> items = new ArrayList<>();
        Matcher found = SEPARATOR.matcher(text);
        boolean quoted = false;
        int brackets = 0;
        int from = 0;
        boolean afterAnd = false;
        while (found.find()) {
            quoted ^= found.group("quote") != null;
            brackets += found.group("open") == null ? 0 : 1;
            brackets -= found.group("close") == null || brackets == 0 ? 0 : 1;
            boolean cut = found.group("and") != null || found.group("comma") != null;
            if (cut && !quoted && brackets == 0) {
                add(items, text.substring(from, found.start()), afterAnd);
                from = found.end();
                afterAnd = found.group("and") != null;
            }
        }
        add(items, text.substring(from), afterAnd);
        return items;
    }

    private static void add(List<Item> items, String text, boolean afterAnd) {
        String piece = text.strip().replaceFirst("[.]$", "");
        if (!piece.isEmpty()) {
            items.add(new Item(piece, afterAnd));
        }
    }
}
