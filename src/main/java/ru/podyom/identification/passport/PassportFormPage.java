package ru.podyom.identification.passport;

import java.util.List;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.SmallCounts;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.ui.FormErrors;

/**
 * The passport of a school: the form of one year, and the years there are.
 *
 * @param edits whether the person may change it
 * @param recognises whether the person may enter the act that recognises the conditions as adverse
 */
public record PassportFormPage(
        long school,
        String name,
        int year,
        List<SchoolPassports.Year> years,
        PassportForm form,
        FormErrors errors,
        boolean edits,
        boolean recognises) {

    public Condition[] conditions() {
        return Condition.values();
    }

    /** A count with its share, or «скрыто», or «не считали», as the reader may see it. */
    static String words(Scope scope, Passport passport, Condition condition) {
        var share = passport.share(condition);
        if (share == null) {
            return "не считали";
        }
        if (!SmallCounts.mayBeSeen(scope, share)) {
            return SmallCounts.HIDDEN;
        }
        return share.part() + " из " + share.of() + " (" + share.text() + ")";
    }
}
