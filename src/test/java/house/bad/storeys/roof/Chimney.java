package house.bad.storeys.roof;

/** Stands on the roof. */
public final class Chimney {}
