package ru.podyom.authority;

import java.time.ZoneId;
import ru.podyom.kernel.RegionId;

/**
 * A region (субъект РФ).
 *
 * @param code number of the region as ФИС ОКО and the constitution count it: 24 is Красноярский край, not its ОКТМО 04
 */
public record Region(RegionId id, String name, int code, ZoneId zone) {}
