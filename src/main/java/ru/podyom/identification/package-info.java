/** Выявление: официальные списки и расчёты по методике с обоснованием вывода по каждой школе. */
@ApplicationModule(
        displayName = "Выявление",
        allowedDependencies = {
            "school",
            "school :: naming",
            "school :: timeline",
            "authority",
            "assessment",
            "methodology",
            "methodology :: judging",
            "methodology :: category",
            "methodology :: exit",
            "document",
            "reference",
            "workbook"
        })
@NullMarked
package ru.podyom.identification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
