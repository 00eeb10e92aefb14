/** Вычисление признаков по данным региона: сведения, отпечаток, хранение; что держится сейчас. */
@NamedInterface("computing")
@NullMarked
package ru.podyom.objectivity.computing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
