/** Жизнь школы: переименование, слияние, выделение, закрытие, открытие вновь, передача, филиалы и корпуса. */
@NullMarked
package ru.podyom.school.life;

import org.jspecify.annotations.NullMarked;
