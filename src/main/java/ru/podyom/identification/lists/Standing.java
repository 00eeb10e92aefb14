package ru.podyom.identification.lists;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * A school on a list: what the school's card, comparisons and other modules ask for.
 *
 * @param legend what the mark means as confirmed; null where there is no mark or nobody has said
 * @param newest whether the list is the latest of its category and source in its territory
 */
public record Standing(
        SchoolId school,
        ListId list,
        String title,
        Category category,
        String source,
        IssueDate issued,
        String mark,
        @Nullable String legend,
        boolean project500,
        @Nullable Integer cohort,
        boolean newest) {}
