/** Управленческие решения и меры: откуда мера, срок, показатель до и после, признана ли она эффективной. */
@ApplicationModule(
        displayName = "Меры",
        allowedDependencies = {
            "school",
            "school :: timeline",
            "authority",
            "identification",
            "meeting",
            "meeting :: minutes",
            "curator",
            "assignment",
            "notice"
        })
@NullMarked
package ru.podyom.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
