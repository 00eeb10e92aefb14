/** Что прочитано из протокола, приказа или решения: значения с местом в тексте. Без Spring. */
@NamedInterface("found")
@NullMarked
package ru.podyom.meeting.reading.found;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
