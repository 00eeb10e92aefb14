/** Текст из файлов docx, odt, pdf и txt с таблицами и нумерацией; недоверенный файл не исчерпает память. Без Spring. */
@NamedInterface("text")
@NullMarked
package ru.podyom.meeting.reading.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
