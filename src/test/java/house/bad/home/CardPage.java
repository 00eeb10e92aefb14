package house.bad.home;

/** A page of the module home. */
public record CardPage(String title) {}
