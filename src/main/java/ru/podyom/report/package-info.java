/** Сквозные страницы только для чтения: журнал действий. */
@ApplicationModule(
        displayName = "Отчёты",
        allowedDependencies = {})
@NullMarked
package ru.podyom.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
