/** Расчёт «что если»: иные числа, процедуры и школы на тех же данных; сценарий, но никогда не список и не расчёт выявления. */
@NullMarked
package ru.podyom.identification.whatif;

import org.jspecify.annotations.NullMarked;
