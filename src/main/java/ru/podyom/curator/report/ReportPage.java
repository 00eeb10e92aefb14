package ru.podyom.curator.report;

/**
 * The report on the screen.
 *
 * @param curatorship from whose card it was opened
 */
public record ReportPage(long curatorship, CuratorReport report) {}
