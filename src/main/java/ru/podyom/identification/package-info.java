/** Выявление: официальные списки и расчёты по методике с обоснованием вывода по каждой школе. */
@ApplicationModule(
        displayName = "Выявление",
        allowedDependencies = {"school", "authority", "assessment", "methodology", "methodology :: judging", "document"
        })
@NullMarked
package ru.podyom.identification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
