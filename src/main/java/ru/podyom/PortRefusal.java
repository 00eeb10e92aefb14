package ru.podyom;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

/** Somebody else listens where we wanted to. */
final class PortRefusal extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "Порт " + cause.getPort() + " занят другой программой: укажите свободный, например --port "
                        + (cause.getPort() + 1) + ".",
                null,
                cause);
    }
}
