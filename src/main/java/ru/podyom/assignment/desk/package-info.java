/** Рабочее место: список поручений, карточка с историей, выдача, отчёт школы, действия над несколькими. */
@NullMarked
package ru.podyom.assignment.desk;

import org.jspecify.annotations.NullMarked;
