package ru.podyom.school;

import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.MunicipalityData;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.naming.SchoolKind;

/** Regions, municipalities and schools entered through the product's own doors, new ones for each caller. */
public final class RegistryFixture {

    public static final Actor OPERATOR = new Actor(new AccountId(1), "operator", "Иванова И. И.", Role.OPERATOR);

    private static final AtomicInteger CODE = new AtomicInteger(100);

    private final Municipalities municipalities;
    private final Schools schools;

    public final RegionId region;
    public final Scope scope;

    private RegistryFixture(Municipalities municipalities, Schools schools, RegionId region) {
        this.municipalities = municipalities;
        this.schools = schools;
        this.region = region;
        this.scope = Scope.region(region, true);
    }

    /** A region of its own, so that tests of one database do not meet; its number is none of a real region. */
    public static RegistryFixture in(ApplicationContext context) {
        int code = CODE.incrementAndGet();
        RegionId region = new RegionId(context.getBean(JdbcClient.class)
                .sql("""
                        insert into authority.region (name, code, zone, changed_at, changed_by)
                        values (:name, :code, 'Asia/Krasnoyarsk', timestamptz '2026-11-01 00:00Z', 'tests') returning id
                        """)
                .param("name", "Край № " + code)
                .param("code", code)
                .query(Long.class)
                .single());
        return new RegistryFixture(context.getBean(Municipalities.class), context.getBean(Schools.class), region);
    }

    public MunicipalityId municipality(String name) {
        return municipalities.add(scope, region, MunicipalityData.named(name, ZoneId.of("Asia/Krasnoyarsk")), OPERATOR);
    }

    public SchoolId school(MunicipalityId municipality, String name) {
        return schools.add(scope, municipality, rural(name), OPERATOR);
    }

    /** A small rural school of all levels. */
    public static SchoolData rural(String name) {
        return new SchoolData(
                name,
                "",
                SchoolKind.SECONDARY,
                LegalForm.MUNICIPAL_TREASURY,
                "",
                true,
                Set.of(Level.PRIMARY, Level.BASIC, Level.SECONDARY),
                false,
                SchoolStatus.ACTIVE);
    }
}
