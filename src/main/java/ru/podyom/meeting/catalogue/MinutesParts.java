package ru.podyom.meeting.catalogue;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesPart;
import ru.podyom.ui.Frame;

/** What upper modules add to the page of minutes, ready to be written. */
@Component
public class MinutesParts {

    private final List<MinutesPart> parts;
    private final TemplateEngine templates;

    MinutesParts(List<MinutesPart> parts, TemplateEngine templates) {
        this.parts = List.copyOf(parts);
        this.templates = templates;
    }

    /** A heading and what stands under it. */
    public record Written(String title, Content content) {}

    List<Written> of(Minutes minutes, Scope scope, Frame frame) {
        return parts.stream()
                .map(part -> part.shown(minutes, scope, frame))
                .flatMap(Optional::stream)
                .map(shown -> new Written(
                        shown.title(),
                        output -> templates.render(
                                shown.template() + ".jte", Map.of("frame", frame, "section", shown.section()), output)))
                .toList();
    }
}
