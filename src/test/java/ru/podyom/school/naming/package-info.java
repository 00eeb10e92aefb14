@NullMarked
package ru.podyom.school.naming;

import org.jspecify.annotations.NullMarked;
