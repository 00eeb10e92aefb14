package house.bad;

/** Nobody implements it twice. */
public interface LonelyInterface {

    void act();
}
