package ru.podyom.meeting.importing;

import java.util.List;
import java.util.Map;
import ru.podyom.ui.FormErrors;

/**
 * The form that takes files and text, what became of those just sent, and what waits.
 *
 * @param municipalities titles by number; a choice is offered where there are several
 */
public record UploadPage(
        Map<String, String> municipalities,
        String municipality,
        String text,
        List<ReadFile> results,
        List<Waiting> waiting,
        FormErrors errors) {}
