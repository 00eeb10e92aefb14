/** Командная строка: чтение файлов и выявление без сервера и базы. */
@ApplicationModule(
        displayName = "Командная строка",
        allowedDependencies = {
            "assessment :: reading",
            "assessment :: scale",
            "methodology :: judging",
            "meeting :: reading",
            "meeting :: found",
            "meeting :: text"
        })
@NullMarked
package ru.podyom.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
