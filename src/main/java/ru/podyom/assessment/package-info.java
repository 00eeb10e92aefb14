/** Оценочные процедуры и их результаты: загрузка файлов, данные по школам. */
@ApplicationModule(
        displayName = "Результаты",
        allowedDependencies = {
            "school",
            "school :: naming",
            "school :: timeline",
            "authority",
            "document",
            "access",
            "reference",
            "workbook",
            "workbook :: privacy"
        })
@NullMarked
package ru.podyom.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
