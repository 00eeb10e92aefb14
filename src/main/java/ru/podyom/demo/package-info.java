/** Демонстрация: два района с вымышленными людьми и результатами, созданные через двери самого продукта. */
@ApplicationModule(
        displayName = "Демонстрация",
        allowedDependencies = {
            "access",
            "authority",
            "school",
            "school :: naming",
            "people",
            "assessment :: importing",
            "assessment :: queue",
            "assessment :: scale",
            "identification",
            "identification :: lists",
            "identification :: passport",
            "meeting :: minutes",
            "meeting :: found",
            "assignment",
            "assignment :: group",
            "assignment :: decision",
            "curator",
            "curator :: interviews",
            "curator :: recommendations",
            "curator :: visits",
            "measure",
            "methodology :: category",
            "methodology :: judging",
            "objectivity :: computing"
        })
@NullMarked
package ru.podyom.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
