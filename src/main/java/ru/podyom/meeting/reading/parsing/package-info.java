/** Разбор текста протокола, приказа или решения: строки, разделы, пункты, сроки, люди, школы. Без Spring. */
@NullMarked
package ru.podyom.meeting.reading.parsing;

import org.jspecify.annotations.NullMarked;
