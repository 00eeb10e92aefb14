/** Собеседования куратора с руководителем школы: план по месяцам, пропуски, протокол, рекомендации, подготовка. */
@NamedInterface("interviews")
@NullMarked
package ru.podyom.curator.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
