package ru.podyom.methodology;

import java.util.concurrent.atomic.AtomicInteger;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ShippedMethodologies;

/** Methodologies of a test's own: approving a copy supersedes the original, which other tests may be using. */
final class MethodologyFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private MethodologyFixture() {}

    /** An approved version 1 that says what the shipped methodology of Рособрнадзор says, under a name of its own. */
    static VersionId approved(MethodologyStore store) {
        MethodologyVersion shipped =
                ShippedMethodologies.find("rosobrnadzor-2020").orElseThrow();
        MethodologyVersion probe = new MethodologyVersion(
                "probe-" + NUMBER.incrementAndGet(),
                "1",
                shipped.title(),
                shipped.basis(),
                shipped.validFrom(),
                shipped.validTo(),
                shipped.year(),
                shipped.procedures(),
                shipped.parameters());
        VersionId id = store.insertDraft(probe, true, null, "Проверка");
        store.approveShipped(id, ContentHash.of(probe));
        return id;
    }
}
