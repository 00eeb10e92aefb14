/** Реестр школ: названия и их варианты, коды, контингент, карточка школы. */
@ApplicationModule(
        displayName = "Реестр школ",
        allowedDependencies = {"authority", "workbook"})
@NullMarked
package ru.podyom.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
