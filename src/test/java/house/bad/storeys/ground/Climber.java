package house.bad.storeys.ground;

import house.bad.storeys.roof.Chimney;

/** Reaches for a storey above its own. */
public final class Climber {

    Chimney held() {
        return new Chimney();
    }
}
