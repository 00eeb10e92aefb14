/** Реестр протоколов: документ как значение, его пункты, названные школы, состояние от проекта до отмены. */
@NamedInterface("minutes")
@NullMarked
package ru.podyom.meeting.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
