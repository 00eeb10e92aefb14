/** Чтение таблиц (xlsx, xls, ods, csv): листы, строки и ячейки потоком; недоверенный файл не исчерпает память и не выйдет наружу. */
@ApplicationModule(
        displayName = "Таблицы",
        allowedDependencies = {})
@NullMarked
package ru.podyom.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
