/** Исключения из выявления: школа, причина, документ; вносятся людьми и видны в каждом новом расчёте. */
@NullMarked
package ru.podyom.identification.exclusion;

import org.jspecify.annotations.NullMarked;
