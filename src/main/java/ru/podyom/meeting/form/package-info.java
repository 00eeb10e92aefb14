/** Форма протокола: одна и та же для проверки прочитанного файла и для ввода вручную. */
@NullMarked
package ru.podyom.meeting.form;

import org.jspecify.annotations.NullMarked;
