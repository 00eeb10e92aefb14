/** Файлы: хранение загруженного как есть, по содержанию. */
@ApplicationModule(
        displayName = "Файлы",
        allowedDependencies = {})
@NullMarked
package ru.podyom.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
