/** Заседания, протоколы и приказы: рабочие органы, повестка и приглашения, чтение документов, реестр протоколов. */
@ApplicationModule(
        displayName = "Заседания и протоколы",
        allowedDependencies = {
            "school",
            "school :: naming",
            "authority",
            "document",
            "people",
            "reference",
            "curator",
            "notice",
            "identification :: lists"
        })
@NullMarked
package ru.podyom.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
