/** Суждение по методике: факты, критерий, вывод с обоснованием, статистика малых чисел. Без Spring. */
@NamedInterface("judging")
@NullMarked
package ru.podyom.methodology.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
