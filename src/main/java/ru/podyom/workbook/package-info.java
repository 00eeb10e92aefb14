/** Чтение книг xlsx: листы, строки и ячейки потоком; недоверенный файл не исчерпает память и не выйдет наружу. */
@ApplicationModule(
        displayName = "Книги xlsx",
        allowedDependencies = {})
@NullMarked
package ru.podyom.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
