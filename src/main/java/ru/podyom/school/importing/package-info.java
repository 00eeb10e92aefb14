/** Загрузка реестра школ из файла: шаблон, чтение, предварительный просмотр, применение. */
@NullMarked
package ru.podyom.school.importing;

import org.jspecify.annotations.NullMarked;
