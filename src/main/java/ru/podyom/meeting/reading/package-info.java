/** Чтение протоколов, приказов и решений: одна дверь для страниц, командной строки и замеров. Без Spring. */
@NamedInterface("reading")
@NullMarked
package ru.podyom.meeting.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
