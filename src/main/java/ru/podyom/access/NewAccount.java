package ru.podyom.access;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;

/**
 * An account to be opened.
 *
 * @param unit whose data the account works with, in words
 * @param region set for an account of a whole region
 * @param municipality set for an account of a municipality
 * @param schools set for a head, a team or a curator
 */
public record NewAccount(
        String login,
        String password,
        String name,
        Role role,
        String unit,
        ZoneId zone,
        @Nullable RegionId region,
        @Nullable MunicipalityId municipality,
        Set<SchoolId> schools) {}
