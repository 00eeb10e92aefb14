package ru.podyom.demo;

/**
 * Limits of primary scores for the marks of one work.
 *
 * @param from3 lowest score of the mark 3
 */
record Limits(int from3, int from4, int from5, int max) {

    int lowest(int mark) {
        return switch (mark) {
            case 2 -> 0;
            case 3 -> from3;
            case 4 -> from4;
            default -> from5;
        };
    }

    int highest(int mark) {
        return mark == 5 ? max : lowest(mark + 1) - 1;
    }
}
