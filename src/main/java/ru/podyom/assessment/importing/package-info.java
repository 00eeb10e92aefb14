/** Загрузка файлов результатов: предпросмотр, проведение, отмена; строки, из которых получены числа школы. */
@NullMarked
package ru.podyom.assessment.importing;

import org.jspecify.annotations.NullMarked;
