/** Контингент школ из файла: код школы, год, ученики всего и по классам или уровням; просмотр до записи. */
@NullMarked
package ru.podyom.school.contingent;

import org.jspecify.annotations.NullMarked;
