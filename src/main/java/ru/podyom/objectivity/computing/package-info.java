/** Вычисление признаков по данным региона: сведения, отпечаток, хранение; что держится сейчас. */
@NullMarked
package ru.podyom.objectivity.computing;

import org.jspecify.annotations.NullMarked;
