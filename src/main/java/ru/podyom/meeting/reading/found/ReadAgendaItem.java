package ru.podyom.meeting.reading.found;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda.
 *
 * @param no as written; gaps stay
 * @param speakers «Фамилия И.О.»
 */
public record ReadAgendaItem(@Nullable String no, String title, List<String> speakers, SourceSpan span) {

    public ReadAgendaItem {
        speakers = List.copyOf(speakers);
    }
}
