/** Визиты куратора в школу: план, что сделано, что увидели, приложенные файлы. */
@NamedInterface("visits")
@NullMarked
package ru.podyom.curator.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
