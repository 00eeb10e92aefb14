/** Сравнение списков между собой и с расчётом, расхождения, которые ждут решения. */
@NullMarked
package ru.podyom.identification.comparison;

import org.jspecify.annotations.NullMarked;
