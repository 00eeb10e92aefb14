/** Отчёт «Об исполнении решений» за период: страница, Word и Excel. */
@NullMarked
package ru.podyom.assignment.execution;

import org.jspecify.annotations.NullMarked;
