package ru.podyom.curator;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.people.Duty;
import ru.podyom.people.NewPosition;
import ru.podyom.people.People;
import ru.podyom.people.PersonName;
import ru.podyom.school.RegistryFixture;

/** Invented heads and curatorships, entered through the product's own doors. */
public final class CuratorFixture {

    private final ApplicationContext context;
    private final RegistryFixture registry;

    private CuratorFixture(ApplicationContext context, RegistryFixture registry) {
        this.context = context;
        this.registry = registry;
    }

    public static CuratorFixture in(ApplicationContext context, RegistryFixture registry) {
        return new CuratorFixture(context, registry);
    }

    public PersonId head(MunicipalityId municipality, SchoolId school, String family) {
        return context.getBean(People.class)
                .add(
                        registry.scope,
                        municipality,
                        new PersonName(family, "Анна", "Ивановна"),
                        new NewPosition(Duty.HEAD, "директор", school, LocalDate.of(2020, 9, 1)),
                        false,
                        RegistryFixture.OPERATOR);
    }

    public long appointed(PersonId person, SchoolId school, LocalDate from) {
        return context.getBean(Curators.class)
                .appoint(
                        registry.scope,
                        new NewCuratorship(
                                person,
                                school,
                                CuratorKind.MUNICIPAL,
                                new AppointmentOrder("приказ", "12", from),
                                from,
                                null,
                                ""),
                        RegistryFixture.OPERATOR);
    }
}
