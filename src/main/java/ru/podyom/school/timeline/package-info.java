/** История школы на её карточке: сюда другие модули добавляют свои события. */
@NamedInterface("timeline")
@NullMarked
package ru.podyom.school.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
