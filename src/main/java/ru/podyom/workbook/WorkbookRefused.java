package ru.podyom.workbook;

/** The file is not a workbook that can be read, or is hostile; the message is a Russian sentence for the user. */
public final class WorkbookRefused extends Exception {

    private static final long serialVersionUID = 1L;

    WorkbookRefused(String sentence) {
        super(sentence);
    }

    WorkbookRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
