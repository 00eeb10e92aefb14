/** Очередь подтверждённых загрузок: долговечное задание пишет файл целиком или не пишет ничего. */
@NamedInterface("queue")
@NullMarked
package ru.podyom.assessment.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
