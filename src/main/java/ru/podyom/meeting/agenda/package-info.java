/** Страницы повестки и участников: вопросы, докладчики, материалы, порядок; кто был на заседании. */
@NullMarked
package ru.podyom.meeting.agenda;

import org.jspecify.annotations.NullMarked;
