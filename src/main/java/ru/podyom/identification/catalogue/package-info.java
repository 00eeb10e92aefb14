/** Перечень списков, карточка списка с отметками и их значением, приложение к приказу, списки в карточке школы. */
@NullMarked
package ru.podyom.identification.catalogue;

import org.jspecify.annotations.NullMarked;
