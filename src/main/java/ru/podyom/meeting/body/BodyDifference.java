package ru.podyom.meeting.body;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.ui.Words;

/** What a change of a body's data changed, in words. */
final class BodyDifference {

    private BodyDifference() {}

    static String of(BodyData before, BodyData after) {
        List<String> changed = new ArrayList<>();
        note(changed, "название", before.name(), after.name());
        note(changed, "вид", before.kind().title(), after.kind().title());
        note(changed, "основание", before.order().text(), after.order().text());
        note(changed, "файл", before.order().fileName(), after.order().fileName());
        note(changed, "срок с", Words.day(before.from()), Words.day(after.from()));
        note(changed, "срок по", Words.day(before.until()), Words.day(after.until()));
        note(changed, "кворум", before.quorum().text(), after.quorum().text());
        return changed.isEmpty() ? "сохранено без изменений" : String.join("; ", changed);
    }

    private static void note(List<String> changed, String what, String before, String after) {
        if (!before.equals(after)) {
            changed.add(what + ": «" + before + "» → «" + after + "»");
        }
    }
}
