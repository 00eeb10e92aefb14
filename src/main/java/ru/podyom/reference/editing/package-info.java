/** Страницы справочников: просмотр, правка строк с источником, загрузка и выгрузка. */
@NullMarked
package ru.podyom.reference.editing;

import org.jspecify.annotations.NullMarked;
