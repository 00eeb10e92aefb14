package ru.podyom.meeting.minutes;

import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;

/**
 * Minutes were signed: published inside the transaction that signs, after their points are readable in
 * {@code meeting.decision_view}.
 */
public record MinutesSigned(Actor by, MinutesId minutes, RegionId region, MunicipalityId municipality) {}
