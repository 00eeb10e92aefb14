package ru.podyom.methodology.judging.category;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.exit.ObjectivityFlags;

/**
 * What is known of a school beside its results.
 *
 * @param conditions null where no social passport is entered
 * @param excluded why and by which document the school is taken out of identification, null where it is not
 */
public record SchoolContext(
        List<ObjectivityFlags> flags,
        @Nullable SocialConditions conditions,
        @Nullable String excluded) {

    public static final SchoolContext NONE = new SchoolContext(List.of(), null, null);

    public SchoolContext {
        flags = List.copyOf(flags);
    }
}
