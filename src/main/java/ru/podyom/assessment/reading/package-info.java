/** Чтение файлов результатов: раскладки, процедура, строки, замечания. Без Spring. */
@NamedInterface("reading")
@NullMarked
package ru.podyom.assessment.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
