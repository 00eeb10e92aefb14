/** Кураторы школ: назначение по приказу, ежемесячные собеседования, рекомендации и отчёты о них. */
@ApplicationModule(
        displayName = "Кураторы",
        allowedDependencies = {"people", "school", "authority", "document", "notice", "identification :: lists"})
@NullMarked
package ru.podyom.curator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
