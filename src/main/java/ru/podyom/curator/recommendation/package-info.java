/** Рекомендации собеседований: отчёты школы с файлами, приёмка куратором, что ждёт каждого. */
@NamedInterface("recommendations")
@NullMarked
package ru.podyom.curator.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
