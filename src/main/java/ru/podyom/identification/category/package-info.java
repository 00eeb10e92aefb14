/** Категории школ по расчёту: сведения, из которых они выведены, и что найдено рядом с выводом. */
@NullMarked
package ru.podyom.identification.category;

import org.jspecify.annotations.NullMarked;
