package ru.podyom.assignment;

/**
 * The point of minutes that an assignment comes from.
 *
 * @param minutes number of the minutes
 * @param no of the point as written, empty for dashes
 * @param revoked whether the minutes were revoked since
 */
public record Source(long minutes, String no, boolean revoked) {}
