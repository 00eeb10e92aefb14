package ru.podyom.meeting.body;

import java.util.Arrays;
import java.util.Map;
import ru.podyom.ui.Words;

/** Rules of quorum offered on the form. */
enum QuorumChoice {
    MORE_THAN_HALF("Более половины состава", 1, 2, true),
    HALF("Не менее половины состава", 1, 2, false),
    TWO_THIRDS("Не менее двух третей состава", 2, 3, false),
    THREE_QUARTERS("Не менее трёх четвертей состава", 3, 4, false);

    private final String title;
    private final int part;
    private final int whole;
    private final boolean more;

    QuorumChoice(String title, int part, int whole, boolean more) {
        this.title = title;
        this.part = part;
        this.whole = whole;
        this.more = more;
    }

    QuorumRule rule() {
        return new QuorumRule(part, whole, more);
    }

    static QuorumChoice of(QuorumRule rule) {
        return Arrays.stream(values())
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElse(MORE_THAN_HALF);
    }

    static QuorumChoice named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(MORE_THAN_HALF);
    }

    static Map<String, String> choices() {
        return Words.choices(values(), one -> one.title);
    }
}
