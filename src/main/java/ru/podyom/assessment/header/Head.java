package ru.podyom.assessment.header;

import java.util.List;

/** A recognised header with the lines above it, which may tell the procedure. */
public final class Head {

    private final Header header;
    private final List<HeadLine> above;

    Head(Header header, List<HeadLine> above) {
        this.header = header;
        this.above = List.copyOf(above);
    }

    public Header header() {
        return header;
    }

    public Layout layout() {
        return header.layout();
    }

    public ProcedureHint procedure() {
        return ProcedureHint.inHead(above);
    }

    /** «Максимальный первичный балл: 24», -1 where the head does not tell it. */
    public int maxScore() {
        return number("максимальный первичный балл");
    }

    /** Version of our own template, -1 where the head does not tell it. */
    public int templateVersion() {
        return number("версия шаблона");
    }

    private int number(String label) {
        for (HeadLine line : above) {
            String digits = line.after(0);
            if (Words.plain(line.first()).startsWith(label) && digits.matches("\\d{1,3}")) {
                return Integer.parseInt(digits);
            }
        }
        return -1;
    }
}
