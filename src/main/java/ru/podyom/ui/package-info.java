/** Рамка страниц: меню, таблицы, формы, выгрузки, графики, страницы ошибок. */
@ApplicationModule(
        displayName = "Интерфейс",
        allowedDependencies = {"kernel"})
@NullMarked
package ru.podyom.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
