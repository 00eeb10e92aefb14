/** План заседаний: список, карточка, форма, строка меню и плитка главной страницы. */
@NullMarked
package ru.podyom.meeting.calendar;

import org.jspecify.annotations.NullMarked;
