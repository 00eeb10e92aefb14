package ru.podyom.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Texts that many cells of a workbook share. */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings();

    private static final int ITEM = "si".hashCode();
    private static final int TEXT = "t".hashCode();
    private static final int PHONETIC = "rPh".hashCode();
    private static final int MOST = 1_000_000;
    private static final int LONGEST_TOGETHER = 24 << 20;

    private final List<String> strings = new ArrayList<>();
    private int length;

    static SharedStrings read(XmlTokens tokens) throws IOException, WorkbookRefused {
        SharedStrings shared = new SharedStrings();
        StringBuilder item = new StringBuilder();
        boolean listening = false;
        boolean phonetic = false;
        for (int token = tokens.next(); token != XmlTokens.OVER; token = tokens.next()) {
            if (token == XmlTokens.TEXT) {
                if (listening) {
                    item.append(tokens.string());
                }
                continue;
            }
            boolean start = token == XmlTokens.START;
            if (tokens.name() == TEXT) {
                listening = start && !phonetic;
            } else if (tokens.name() == PHONETIC) {
                phonetic = start;
            } else if (tokens.name() == ITEM && !start) {
                shared.add(item.toString());
                item.setLength(0);
            }
        }
        return shared;
    }

    String get(int index) throws WorkbookRefused {
        if (index < 0 || index >= strings.size()) {
            throw new WorkbookRefused("Книга повреждена: ячейка ссылается на текст, которого в книге нет.");
        }
        return strings.get(index);
    }

    private void add(String string) throws WorkbookRefused {
        length += string.length();
        if (strings.size() >= MOST || length > LONGEST_TOGETHER) {
            throw new WorkbookRefused("В книге больше миллиона разных текстов, такой файл не читается.");
        }
        strings.add(string);
    }
}
