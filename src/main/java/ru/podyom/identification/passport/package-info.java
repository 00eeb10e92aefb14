/** Социальные паспорта школ: сколько учеников живёт в трудных условиях, по годам, с источником; только числа. */
@NamedInterface("passport")
@NullMarked
package ru.podyom.identification.passport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
