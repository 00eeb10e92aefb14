package ru.podyom.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Share;

/**
 * Where one school's numbers of one import come from.
 *
 * @param code as the file writes it
 * @param state of the import in words, empty while it holds
 * @param ranges rows of sheets, one after another
 */
public record SchoolSource(
        long importNumber,
        String file,
        String layout,
        String state,
        SchoolId school,
        String name,
        String municipality,
        String code,
        Procedure procedure,
        Share failed,
        int absent,
        int refused,
        ResultLine.@Nullable Marks marks,
        List<Range> ranges) {

    /** An unbroken run of rows; numbers as a spreadsheet shows them. */
    public record Range(String sheet, int firstRow, int lastRow) {

        /** «лист «Sheet», строки 5–27». */
        public String title() {
            return "лист «" + sheet + "», "
                    + (firstRow == lastRow ? "строка " + firstRow : "строки " + firstRow + "–" + lastRow);
        }
    }
}
