/** Таблицы, где в строке школа, процедура и её числа: люди или проценты. Без Spring. */
@NullMarked
package ru.podyom.assessment.reading.flat;

import org.jspecify.annotations.NullMarked;
