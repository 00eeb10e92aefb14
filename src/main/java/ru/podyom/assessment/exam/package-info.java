/** Экзамены ГИА: попытки одного участника, персональные сведения, которых в системе не бывает. Без Spring. */
@NullMarked
package ru.podyom.assessment.exam;

import org.jspecify.annotations.NullMarked;
