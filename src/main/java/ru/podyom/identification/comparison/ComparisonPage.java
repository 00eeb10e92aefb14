package ru.podyom.identification.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Table;

/**
 * Two to five lists side by side.
 *
 * @param choices all lists to choose from, by territory
 * @param hint what to do, empty when lists are compared
 * @param table null while nothing is compared
 */
public record ComparisonPage(
        Map<String, List<Choice>> choices,
        String hint,
        List<Chosen> chosen,
        String summary,
        List<Pair> pairs,
        @Nullable Table table) {

    static final int FEWEST = 2;
    static final int MOST = 5;
    private static final int WIDTH = 520;

    /** A list that may be compared. */
    public record Choice(long id, String title, String category, String tone, String details, boolean chosen) {}

    /** A list that is compared, with its number on the page. */
    public record Chosen(int number, long id, String title, String sourceAndDate, int schools) {}

    /** Overlap of two lists, as sentence and bar. */
    public record Pair(int first, int second, int both, int onlyFirst, int onlySecond) {

        public String sentence() {
            return "В обоих: " + both + "; только в списке " + first + ": " + onlyFirst + "; только в списке " + second
                    + ": " + onlySecond + ".";
        }

        public List<Piece> pieces() {
            int all = Math.max(1, both + onlyFirst + onlySecond);
            double one = (double) WIDTH * onlyFirst / all;
            double common = (double) WIDTH * both / all;
            return List.of(
                    new Piece("only-first", 0, one, onlyFirst),
                    new Piece("common", one, common, both),
                    new Piece("only-second", one + common, (double) WIDTH * onlySecond / all, onlySecond));
        }
    }

    /** A piece of a bar with the number of schools in it. */
    public record Piece(String style, double x, double width, int schools) {}
}
