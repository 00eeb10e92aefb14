/** Листы xlsx как байты: строки, которых не касаются, проходят нетронутыми. */
@NullMarked
package ru.podyom.workbook.raw;

import org.jspecify.annotations.NullMarked;
