/** Постоянные органы: рабочая группа, коллегия, совет; их состав на день, положение о кворуме, изменения. */
@NamedInterface("bodies")
@NullMarked
package ru.podyom.meeting.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
