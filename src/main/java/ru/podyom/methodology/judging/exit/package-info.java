/** Выход из списка: годы подряд, доверие к данным, повторный вход. Без Spring. */
@NamedInterface("exit")
@NullMarked
package ru.podyom.methodology.judging.exit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
