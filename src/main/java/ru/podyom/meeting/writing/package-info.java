/** Протокол пишут на заседании: вопрос за вопросом, вдвоём — не теряя правок друг друга. */
@NullMarked
package ru.podyom.meeting.writing;

import org.jspecify.annotations.NullMarked;
