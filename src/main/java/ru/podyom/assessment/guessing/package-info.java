/** Таблицы без известной раскладки: человек указывает столбцы, система помнит указанное. */
@NullMarked
package ru.podyom.assessment.guessing;

import org.jspecify.annotations.NullMarked;
