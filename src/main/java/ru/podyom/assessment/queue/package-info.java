/** Очередь подтверждённых загрузок: долговечное задание пишет файл целиком или не пишет ничего. */
@NullMarked
package ru.podyom.assessment.queue;

import org.jspecify.annotations.NullMarked;
