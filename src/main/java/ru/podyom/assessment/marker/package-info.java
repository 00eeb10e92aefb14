/** Официальные списки школ с признаками необъективных результатов: загрузка и просмотр. */
@NullMarked
package ru.podyom.assessment.marker;

import org.jspecify.annotations.NullMarked;
