/** Начальная страница: что ждёт меня сегодня. */
@ApplicationModule(
        displayName = "Начальная страница",
        allowedDependencies = {})
@NullMarked
package ru.podyom.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
