package ru.podyom.assignment.group;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.Category;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Dates;

/**
 * Which schools are meant, as typed.
 *
 * @param category chosen categories
 * @param on day whose lists count
 * @param member chosen schools of the expansion
 */
public record GroupForm(
        @Nullable List<Category> category,
        @Nullable String on,
        @Nullable List<Long> member) {

    Set<Category> categories() {
        return category == null || category.isEmpty() ? Set.of() : EnumSet.copyOf(category);
    }

    /** Whether the category is chosen. */
    public boolean has(Category one) {
        return categories().contains(one);
    }

    Optional<LocalDate> day() {
        return Dates.read(on == null ? "" : on);
    }

    List<SchoolId> members() {
        return member == null ? List.of() : member.stream().map(SchoolId::new).toList();
    }

    /** The day as typed. */
    public String shownDay() {
        return on == null ? "" : on;
    }
}
