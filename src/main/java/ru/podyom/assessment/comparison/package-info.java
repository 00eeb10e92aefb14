/** Отметки процедуры против отметок журнала: раздел карточки школы. */
@NullMarked
package ru.podyom.assessment.comparison;

import org.jspecify.annotations.NullMarked;
