/** Слова документов: даты, имена людей, названия школ и глаголы решений внутри предложений. Без Spring. */
@NullMarked
package ru.podyom.meeting.reading.words;

import org.jspecify.annotations.NullMarked;
