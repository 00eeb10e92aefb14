package ru.podyom.objectivity.evidence;

/**
 * The lowest primary score of each mark.
 *
 * @param source where the figures come from, in Russian
 */
public record Borders(int from3, int from4, int from5, String source) {

    /** The first score of the mark 3, 4 or 5. */
    public int from(int mark) {
        return switch (mark) {
            case 3 -> from3;
            case 4 -> from4;
            default -> from5;
        };
    }
}
