package ru.podyom.curator.recommendation;

import java.io.IOException;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.document.SentFile;
import ru.podyom.document.StoredFile;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;

/** The door to recommendations of closed protocols: the school reports, the curator accepts or gives back. */
@Service
public class Recommendations {

    private final RecommendationStore store;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;

    Recommendations(RecommendationStore store, StoredFiles files, ApplicationEventPublisher events) {
        this.store = store;
        this.files = files;
        this.events = events;
    }

    /**
     * One recommendation.
     *
     * @throws NotFound when there is none, its protocol is open, or its school lies outside the scope
     */
    public Recommendation get(Scope scope, long id) {
        return store.byId(scope, id).orElseThrow(() -> new NotFound("recommendation", id));
    }

    /**
     * Reports on a recommendation.
     *
     * @return number of the report
     * @throws Refused when the text is empty, or the recommendation does not wait for the school
     */
    @Transactional(rollbackFor = IOException.class)
    public long report(Scope scope, long id, String text, List<SentFile> sent, Actor by) throws IOException {
        Recommendation known = get(scope, id);
        if (!known.state().waitsForSchool()) {
            throw new Refused("Отчёт по этой рекомендации уже отправлен: «"
                    + known.state().title() + "».");
        }
        if (text.isBlank()) {
            throw new Refused("Напишите, что сделано по рекомендации.");
        }
        long report = store.insert(id, text.strip(), by);
        for (SentFile one : sent) {
            StoredFile kept = files.keep(one.content());
            store.attach(report, kept.id().value(), one.name(), kept.bytes());
        }
        record(by, "отчитаться о рекомендации", known, "файлов: " + sent.size());
        return report;
    }

    /**
     * Accepts a report, or gives it back.
     *
     * @param note why it is given back; may be empty when it is accepted
     * @throws Refused when the report was decided meanwhile, or it is given back without a word
     */
    @Transactional
    public void decide(Scope scope, long id, long report, boolean accepted, String note, Actor by) {
        Recommendation known = get(scope, id);
        if (!accepted && note.isBlank()) {
            throw new Refused("Напишите, что нужно доработать: школа увидит это вместе с рекомендацией.");
        }
        if (!store.decide(id, report, accepted, note.strip(), by)) {
            throw new Refused("По этому отчёту решение уже принято. Откройте рекомендацию заново.");
        }
        record(by, accepted ? "принять отчёт о рекомендации" : "вернуть отчёт о рекомендации", known, note.strip());
    }

    private void record(Actor by, String action, Recommendation known, String details) {
        events.publishEvent(
                new Recorded(by, action, "рекомендация", Long.toString(known.id()), known.school(), details));
    }
}
