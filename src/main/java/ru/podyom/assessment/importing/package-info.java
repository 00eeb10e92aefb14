/** Загрузка файлов результатов: предпросмотр, проведение, отмена; строки, из которых получены числа школы. */
@NamedInterface("importing")
@NullMarked
package ru.podyom.assessment.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
