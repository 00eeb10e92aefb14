package house.bad;

import org.mockito.Mockito;

/** Tests nothing but its own expectations. */
public final class MockUser {

    Runnable pretended() {
        return Mockito.mock(Runnable.class);
    }
}
