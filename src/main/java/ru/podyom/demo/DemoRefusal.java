package ru.podyom.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why no demonstration was created: it never mixes with the data of real work. */
final class DemoRefusal extends AbstractFailureAnalyzer<DemoRefusal.Occupied> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Occupied cause) {
        return new FailureAnalysis(
                "В базе уже есть чьи-то учётные записи, а демонстрация создаётся только в пустой.",
                "Укажите для демонстрации другую базу или папку данных: --data ПАПКА.",
                cause);
    }

    /** Somebody works with the database already. */
    static final class Occupied extends RuntimeException {}
}
