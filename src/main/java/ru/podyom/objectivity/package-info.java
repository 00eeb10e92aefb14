/** Объективность результатов: признаки с числами и официальные перечни; повод проверить, а не обвинение. */
@ApplicationModule(
        displayName = "Объективность",
        allowedDependencies = {
            "school",
            "authority",
            "assessment",
            "assessment :: scale",
            "reference",
            "methodology :: judging",
            "methodology :: exit"
        })
@NullMarked
package ru.podyom.objectivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
