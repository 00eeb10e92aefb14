package ru.podyom.home;

import java.util.List;
import ru.podyom.kernel.Actor;
import ru.podyom.ui.HomeTile;

/** What waits for the person, then the figures worth a look. */
public record HomePage(String name, List<HomeTile.Line> waiting, List<HomeTile.Line> figures) {

    static HomePage of(Actor actor, List<HomeTile.Line> lines) {
        return new HomePage(
                actor.name(),
                lines.stream().filter(HomeTile.Line::waits).toList(),
                lines.stream().filter(line -> !line.waits()).toList());
    }
}
