/** Шапки таблиц: раскладка по словам над столбцами, процедура и наибольший балл из строк над таблицей. Без Spring. */
@NullMarked
package ru.podyom.assessment.header;

import org.jspecify.annotations.NullMarked;
