/** Нормативные и методические документы, на которых стоят решения: реестр и связь с пунктами протоколов. */
@NullMarked
package ru.podyom.meeting.norm;

import org.jspecify.annotations.NullMarked;
