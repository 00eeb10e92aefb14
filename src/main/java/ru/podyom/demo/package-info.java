/** Демонстрация: два района с вымышленными людьми и результатами, созданные через двери самого продукта. */
@ApplicationModule(
        displayName = "Демонстрация",
        allowedDependencies = {"assessment :: scale"})
@NullMarked
package ru.podyom.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
