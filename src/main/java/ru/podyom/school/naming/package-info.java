/** Названия школ: разбор написанного названия и узнавание школы внутри муниципалитета. Без Spring. */
@NamedInterface("naming")
@NullMarked
package ru.podyom.school.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
