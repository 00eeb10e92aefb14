/** Категории школ по расчёту: с основаниями, рядом с выводом и никогда вместо акта. Без Spring. */
@NamedInterface("category")
@NullMarked
package ru.podyom.methodology.judging.category;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
