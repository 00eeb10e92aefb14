/** Чтение файлов результатов: раскладки, процедура, строки, замечания. Без Spring. */
@NullMarked
package ru.podyom.assessment.reading;

import org.jspecify.annotations.NullMarked;
