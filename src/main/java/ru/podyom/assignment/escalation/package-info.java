/** Эскалация: через сколько дней после срока о долге узнаёт тот, у кого поручение на контроле; у каждого муниципалитета своя. */
@NullMarked
package ru.podyom.assignment.escalation;

import org.jspecify.annotations.NullMarked;
