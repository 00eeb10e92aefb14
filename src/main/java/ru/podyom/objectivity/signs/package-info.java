/** Признаки необъективности: семь собственных и четырнадцать по официальной методике. Без Spring. */
@NullMarked
package ru.podyom.objectivity.signs;

import org.jspecify.annotations.NullMarked;
