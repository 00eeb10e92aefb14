package house.bad;

import org.springframework.stereotype.Component;

/** Needs six others. */
@Component
public final class CrowdedBean {

    CrowdedBean(Object one, Object two, Object three, Object four, Object five, Object six) {}
}
