/** Отчёт куратора за период: школы, собеседования, рекомендации, визиты; на экране и в Word. */
@NullMarked
package ru.podyom.curator.report;

import org.jspecify.annotations.NullMarked;
