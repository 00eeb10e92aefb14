/** Персональные сведения в книгах: узнаются по шапке и виду ячеек и в систему не попадают. Без Spring. */
@NamedInterface("privacy")
@NullMarked
package ru.podyom.workbook.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
