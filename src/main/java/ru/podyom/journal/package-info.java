/** Журнал действий: кто, когда, что и над чем сделал; записи только добавляются. */
@ApplicationModule(
        displayName = "Журнал",
        allowedDependencies = {})
@NullMarked
package ru.podyom.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
