package ru.podyom.meeting.body;

import java.time.LocalDate;
import ru.podyom.kernel.PersonId;

/**
 * A member to be entered.
 *
 * @param union the teachers' union (РМО) the member stands for, empty where none
 */
public record NewMember(PersonId person, MemberRole role, String union, LocalDate from) {}
