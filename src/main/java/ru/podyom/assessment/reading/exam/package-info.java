/** Протоколы ГИА: строки участников и повторные попытки. Без Spring. */
@NullMarked
package ru.podyom.assessment.reading.exam;

import org.jspecify.annotations.NullMarked;
