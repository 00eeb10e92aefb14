/** Официальные списки школ: источник, дата, строки как написано, отметки с легендой, основание. */
@NamedInterface("lists")
@NullMarked
package ru.podyom.identification.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
