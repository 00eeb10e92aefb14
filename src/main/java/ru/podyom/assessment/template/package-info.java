/** Собственный шаблон для выгрузки: книга, которую школа или район заполняет отметками по школам. Без Spring. */
@NullMarked
package ru.podyom.assessment.template;

import org.jspecify.annotations.NullMarked;
