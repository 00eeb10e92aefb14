package ru.podyom.kernel;

/** The object does not exist, or lies outside the scope: the two look the same from outside. */
public class NotFound extends RuntimeException {

    public NotFound(String kind, Object id) {
        super(kind + " " + id);
    }
}
