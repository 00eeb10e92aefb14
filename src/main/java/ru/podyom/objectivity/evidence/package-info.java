/** Что известно о результатах школы: баллы, отметки, журнал, задания; по этому ищут признаки. Без Spring. */
@NullMarked
package ru.podyom.objectivity.evidence;

import org.jspecify.annotations.NullMarked;
