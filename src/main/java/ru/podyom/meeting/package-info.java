/** Заседания, протоколы и приказы: чтение документов. */
@ApplicationModule(
        displayName = "Заседания и протоколы",
        allowedDependencies = {"school :: naming"})
@NullMarked
package ru.podyom.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
