/** Чем новый файл процедуры отличается от того, что о ней уже загружено: школа за школой, до подтверждения. */
@NullMarked
package ru.podyom.assessment.difference;

import org.jspecify.annotations.NullMarked;
