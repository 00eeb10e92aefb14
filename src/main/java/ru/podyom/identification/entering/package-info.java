/** Ввод списков школ: вставленный текст, файл, узнавание школ по написанию, проверка до записи. */
@NullMarked
package ru.podyom.identification.entering;

import org.jspecify.annotations.NullMarked;
