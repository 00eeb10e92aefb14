package house.bad;

/** Does something with things. */
public final class ThingsManager {}
