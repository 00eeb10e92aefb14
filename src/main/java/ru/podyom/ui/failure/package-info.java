/** Страницы ошибок: отказ, отсутствующая страница, сбой программы. */
@NullMarked
package ru.podyom.ui.failure;

import org.jspecify.annotations.NullMarked;
