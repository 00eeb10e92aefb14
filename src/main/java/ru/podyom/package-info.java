/** «Подъём»: сопровождение школ с низкими образовательными результатами. */
@NullMarked
package ru.podyom;

import org.jspecify.annotations.NullMarked;
