/** Напоминания о сроках поручений: школе — что сдать, контролёру — что принять, продлить, что просрочено надолго. */
@NullMarked
package ru.podyom.assignment.reminder;

import org.jspecify.annotations.NullMarked;
