/** Правдоподобные файлы результатов в официальных раскладках: вымышленные, с посевом, без Spring. */
@NullMarked
package ru.podyom.demo.files;

import org.jspecify.annotations.NullMarked;
