package ru.podyom.curator.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What a curator did in a period for all schools that are seen.
 *
 * @param name full, or words instead of it where names are not shown
 * @param signature short name under the report, empty where names are not shown
 * @param position empty where nothing is known
 * @param made the day on which it was put together
 */
public record CuratorReport(
        String name, String signature, String position, Period period, List<ReportPart> parts, LocalDate made) {}
