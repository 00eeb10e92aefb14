/** Люди, отвечающие за школы: имена во всех написаниях, должности, контакты; персональные данные под отдельным правом. */
@ApplicationModule(
        displayName = "Люди",
        allowedDependencies = {"school", "authority"})
@NullMarked
package ru.podyom.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
