/** Общий словарь: номера объектов, доля, процедура, область доступа, замечания, отказы. */
@ApplicationModule(
        displayName = "Ядро",
        allowedDependencies = {})
@NullMarked
package ru.podyom.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
