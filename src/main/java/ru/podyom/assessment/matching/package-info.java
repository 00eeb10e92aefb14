/** Узнавание школ файла в реестре: по коду, по названию внутри муниципалитета; заведение недостающих. */
@NullMarked
package ru.podyom.assessment.matching;

import org.jspecify.annotations.NullMarked;
