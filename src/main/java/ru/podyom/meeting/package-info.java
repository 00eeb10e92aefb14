/** Заседания, протоколы и приказы: чтение документов, проверка прочитанного, реестр протоколов. */
@ApplicationModule(
        displayName = "Заседания и протоколы",
        allowedDependencies = {"school", "school :: naming", "authority", "document"})
@NullMarked
package ru.podyom.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
