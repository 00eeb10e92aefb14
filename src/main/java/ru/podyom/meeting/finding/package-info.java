/** Поиск людей территории для состава органов, докладчиков и приглашений. */
@NullMarked
package ru.podyom.meeting.finding;

import org.jspecify.annotations.NullMarked;
