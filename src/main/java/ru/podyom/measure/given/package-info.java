/** Поручения, которые даны по тому же пункту протокола, что и мера. */
@NullMarked
package ru.podyom.measure.given;

import org.jspecify.annotations.NullMarked;
