package ru.podyom.assignment;

/**
 * The point of minutes that an assignment comes from.
 *
 * @param minutes number of the minutes
 * @param place of the point in them, from 1
 * @param no of the point as written, empty for dashes
 * @param revoked whether the minutes were revoked since
 */
public record Source(long minutes, int place, String no, boolean revoked) {

    /** The point on the page of its minutes. */
    public String href() {
        return "/minutes/" + minutes + "#point-" + place;
    }
}
