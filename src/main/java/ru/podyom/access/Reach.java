package ru.podyom.access;

import ru.podyom.kernel.Role;

/** What an account of a role is opened for: that is what it sees. */
public enum Reach {
    NOTHING,
    REGION,
    MUNICIPALITY,
    REGION_OR_MUNICIPALITY,
    ONE_SCHOOL,
    SCHOOLS;

    public static Reach of(Role role) {
        return switch (role) {
            case OPERATOR -> REGION;
            case COORDINATOR, SECRETARY, MEMBER -> MUNICIPALITY;
            case METHODOLOGIST, OBSERVER -> REGION_OR_MUNICIPALITY;
            case HEAD, TEAM -> ONE_SCHOOL;
            case CURATOR -> SCHOOLS;
            case ADMIN -> NOTHING;
        };
    }

    /** Whether single schools are named. */
    public boolean isOfSchools() {
        return this == ONE_SCHOOL || this == SCHOOLS;
    }

    public boolean takesRegion() {
        return this == REGION || this == REGION_OR_MUNICIPALITY;
    }

    /** Whether a municipality is named, be it only to choose schools of it. */
    public boolean takesMunicipality() {
        return this != NOTHING && this != REGION;
    }
}
