/** Бумажный протокол: Word по бланку муниципалитета, PDF и печать. */
@NullMarked
package ru.podyom.meeting.paper;

import org.jspecify.annotations.NullMarked;
