package house.bad;

import java.time.LocalDate;

/** Makes tests depend on the day they run. */
public final class WallClockReader {

    LocalDate today() {
        return LocalDate.now();
    }
}
