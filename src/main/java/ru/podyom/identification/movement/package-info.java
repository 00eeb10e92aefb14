/** Движение: кто вошёл, остался, вышел между списками и между расчётами; наборы проекта «500+»; история школы. */
@NullMarked
package ru.podyom.identification.movement;

import org.jspecify.annotations.NullMarked;
