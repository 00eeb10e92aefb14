package ru.podyom.meeting.reading;

import java.nio.file.Path;
import ru.podyom.meeting.reading.found.ReadMinutes;
import ru.podyom.meeting.reading.parsing.MinutesParser;
import ru.podyom.meeting.reading.text.DocumentText;
import ru.podyom.meeting.reading.text.TextRefused;

/** The one door to the reading of minutes, orders and decisions, for pages and the command line alike. */
public final class MinutesReader {

    private MinutesReader() {}

    /** Reads pasted text. */
    public static ReadMinutes read(String text) {
        return MinutesParser.parse(DocumentText.of(text));
    }

    /**
     * Reads a docx, odt, pdf with text or txt.
     *
     * @throws TextRefused the file has no text that can be read; says why
     */
    public static ReadMinutes read(Path file) throws TextRefused {
        return MinutesParser.parse(DocumentText.of(file));
    }
}
