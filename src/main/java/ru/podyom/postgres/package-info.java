/** Встроенная база данных PostgreSQL: установка, запуск, надзор и остановка; либо внешняя база по настройке. */
@ApplicationModule(
        displayName = "База данных",
        allowedDependencies = {})
@NullMarked
package ru.podyom.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
