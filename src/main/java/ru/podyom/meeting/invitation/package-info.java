/** Приглашения: группы раскрываются в людей, письма с событием календаря, изменение и отмена. */
@NullMarked
package ru.podyom.meeting.invitation;

import org.jspecify.annotations.NullMarked;
