/** Пакет заседания: повестка с живыми данными — списки школ, просроченные поручения, результаты — для печати. */
@NullMarked
package ru.podyom.meeting.packet;

import org.jspecify.annotations.NullMarked;
