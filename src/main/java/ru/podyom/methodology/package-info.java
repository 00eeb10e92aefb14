/** Методики: редакции с параметрами, датами и основанием; карточки и утверждение. */
@ApplicationModule(
        displayName = "Методики",
        allowedDependencies = {})
@NullMarked
package ru.podyom.methodology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
