/** Меры на странице протокола: какие меры приняты по его выводам и пунктам, и какую можно зарегистрировать. */
@NullMarked
package ru.podyom.measure.following;

import org.jspecify.annotations.NullMarked;
