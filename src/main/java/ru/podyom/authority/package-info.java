/** Регионы и муниципалитеты: названия, коды, часовой пояс, принятое обозначение школ. */
@ApplicationModule(
        displayName = "Муниципалитеты",
        allowedDependencies = {})
@NullMarked
package ru.podyom.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
