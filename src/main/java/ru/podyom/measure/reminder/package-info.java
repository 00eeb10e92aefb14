/** Напоминания о мерах: у какой скоро конец срока, какую пора признать эффективной или нет. */
@NullMarked
package ru.podyom.measure.reminder;

import org.jspecify.annotations.NullMarked;
