/** Поручения из протокола: пункты подписанного протокола становятся поручениями, по одному на школу, и не повторяются. */
@NamedInterface("decision")
@NullMarked
package ru.podyom.assignment.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
