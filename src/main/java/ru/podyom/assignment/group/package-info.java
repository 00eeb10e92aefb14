/** Поручения группе: один пункт решения — всем школам списков на дату, с ходом исполнения. */
@NamedInterface("group")
@NullMarked
package ru.podyom.assignment.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
