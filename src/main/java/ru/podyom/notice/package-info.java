/** Письма: исходящая почта, которая не теряется и не уходит дважды; напоминания и календарь. */
@ApplicationModule(
        displayName = "Уведомления",
        allowedDependencies = {"access"})
@NullMarked
package ru.podyom.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
