/** Напоминания куратору и школе: собеседования по плану, посещения, рекомендации, по которым ждут отчёта. */
@NullMarked
package ru.podyom.curator.reminder;

import org.jspecify.annotations.NullMarked;
