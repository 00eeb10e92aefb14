/** Экзамены ГИА: попытки одного участника. Без Spring. */
@NullMarked
package ru.podyom.assessment.exam;

import org.jspecify.annotations.NullMarked;
