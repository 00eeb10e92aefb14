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
        ProcedureHint told = ProcedureHint.inHead(above);
        if (!layout().isExam()) {
            return told;
        }
        for (HeadLine line : above) {
            for (String cell : line.cells()) {
                ExamTitle title = ExamTitle.of(cell);
                if (title != null) {
                    return title.hint(layout().kind());
                }
            }
        }
        return told.or(new ProcedureHint(null, 0, ExamTitle.grade(layout().kind()), null));
    }

    /** What the name of the file tells: programs of РИС name a file by number and day of the exam. */
    public ProcedureHint named(String file) {
        ExamTitle title = layout().isExam() ? ExamTitle.ofFile(file) : null;
        return title == null ? ProcedureHint.in(file) : title.hint(layout().kind());
    }

    /** Whether the exam above this header is a ГВЭ. */
    public boolean isStateFinal() {
        return layout().isExam()
                && above.stream()
                        .flatMap(line -> line.cells().stream())
                        .map(ExamTitle::of)
                        .anyMatch(title -> title != null && title.isStateFinal());
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
