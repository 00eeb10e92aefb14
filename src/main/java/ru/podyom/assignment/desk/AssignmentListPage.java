package ru.podyom.assignment.desk;

import java.util.Map;
import ru.podyom.assignment.Move;
import ru.podyom.ui.Table;

/** The list of assignments. */
public record AssignmentListPage(Table table, Choices choices) {

    /** Id of the form that acts on the chosen rows. */
    public String bulk() {
        return AssignmentTable.BULK;
    }

    public Map<String, String> states() {
        return AssignmentTable.states();
    }

    public Map<String, String> bindings() {
        return AssignmentTable.bindings();
    }

    /** What can be done with several at once, by name of the move. */
    public static Map<String, String> moves() {
        return BulkForm.moves();
    }

    /** Title of a move for a button. */
    public static String title(Move move) {
        return BulkForm.title(move);
    }
}
