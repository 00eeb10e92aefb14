/** Поручения: кому, по какому решению и к какому сроку; отчёты об исполнении и контроль. */
@ApplicationModule(
        displayName = "Поручения",
        allowedDependencies = {
            "school",
            "authority",
            "access",
            "document",
            "identification :: lists",
            "meeting :: minutes",
            "notice"
        })
@NullMarked
package ru.podyom.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
