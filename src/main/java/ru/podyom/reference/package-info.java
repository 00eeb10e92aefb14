/** Справочники: шкалы ВПР и ОГЭ, минимальные баллы ЕГЭ, что проводилось, регионы и коды предметов. */
@ApplicationModule(
        displayName = "Справочники",
        allowedDependencies = {"authority", "workbook"})
@NullMarked
package ru.podyom.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
