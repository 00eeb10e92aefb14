/** Заседания: когда, где, для кого, повестка, кто пришёл, какой номер получит протокол. */
@NamedInterface("planning")
@NullMarked
package ru.podyom.meeting.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
