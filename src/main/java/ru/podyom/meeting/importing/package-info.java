/** Загрузка протоколов: файл или вставленный текст, проверка рядом с исходником, принятие в реестр. */
@NamedInterface("importing")
@NullMarked
package ru.podyom.meeting.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
