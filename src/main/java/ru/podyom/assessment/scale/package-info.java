/** Шкалы перевода первичных баллов в отметки: поставляемая таблица и файл пользователя. Без Spring. */
@NamedInterface("scale")
@NullMarked
package ru.podyom.assessment.scale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
