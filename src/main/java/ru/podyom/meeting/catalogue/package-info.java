/** Журнал протоколов: поиск, страница протокола, движение до подписания, файл Word, раздел карточки школы. */
@NullMarked
package ru.podyom.meeting.catalogue;

import org.jspecify.annotations.NullMarked;
