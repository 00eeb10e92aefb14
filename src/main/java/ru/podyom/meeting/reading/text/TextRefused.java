package ru.podyom.meeting.reading.text;

/** A file that cannot be read as a document; the message is a Russian sentence for the user. */
public final class TextRefused extends Exception {

    private static final long serialVersionUID = 1L;

    TextRefused(String sentence) {
        super(sentence);
    }

    TextRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
