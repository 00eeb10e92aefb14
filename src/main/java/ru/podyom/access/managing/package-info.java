/** Ведение учётных записей: список, открытие, отключение, сброс пароля. */
@NullMarked
package ru.podyom.access.managing;

import org.jspecify.annotations.NullMarked;
