/** Учётные записи и роли: вход, права, область доступа каждого человека. */
@ApplicationModule(
        displayName = "Доступ",
        allowedDependencies = {"authority", "people"})
@NullMarked
package ru.podyom.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
