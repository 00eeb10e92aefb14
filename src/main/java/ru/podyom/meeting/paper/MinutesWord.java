package ru.podyom.meeting.paper;

import java.io.IOException;
import java.io.OutputStream;
import ru.podyom.meeting.minutes.MinutesContent;

/** Minutes as a Word document on a form that comes with the system. */
public final class MinutesWord {

    private MinutesWord() {}

    /**
     * Writes a docx.
     *
     * @param mark what stands over the head, «ПРОЕКТ» for one, empty on what is signed
     */
    public static void write(MinutesContent content, ShippedForm form, String mark, OutputStream out)
            throws IOException {
        WordForm.fill(form.bytes(), PaperFields.of(content, mark), out);
    }
}
