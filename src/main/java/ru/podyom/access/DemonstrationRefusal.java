package ru.podyom.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the system did not start, and the two ways out. */
final class DemonstrationRefusal extends AbstractFailureAnalyzer<DemonstrationGuard.Left> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemonstrationGuard.Left cause) {
        return new FailureAnalysis(
                "В базе действуют учётные записи демонстрации, пароль которых знают все: "
                        + String.join(", ", cause.logins()) + ".",
                "Отключите их (./podyom user disable ИМЯ) или смените им пароль (./podyom user reset-password ИМЯ);"
                        + " для рабочих данных укажите другую папку: --data ПАПКА.",
                cause);
    }
}
