package ru.podyom.notice.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.notice.Matter;
import ru.podyom.notice.MatterSource;

/** Gathers what all modules remind a person of. */
@Component
class MatterBook {

    private static final Comparator<Matter> ORDER = Comparator.comparingInt(Matter::rank)
            .thenComparing(Matter::day, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<MatterSource> sources;

    MatterBook(List<MatterSource> sources) {
        this.sources = List.copyOf(sources);
    }

    List<Matter> of(Scope scope, Actor actor, LocalDate today, LocalDate until) {
        return sources.stream()
                .flatMap(source -> source.matters(scope, actor, today, until).stream())
                .sorted(ORDER)
                .toList();
    }
}
