/** Случайная выборка школ вне списка для проверки за столом: воспроизводится по числу. */
@NullMarked
package ru.podyom.identification.sample;

import org.jspecify.annotations.NullMarked;
