package ru.podyom;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import ru.podyom.postgres.DatabaseAddress;

/** Points a test context to a migrated database of its own instead of the embedded server. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAddress address = PostgresFixture.freshDatabase();
        TestPropertyValues.of(
                        "podyom.db.url=" + address.url(),
                        "podyom.db.user=" + address.user(),
                        "podyom.db.password=" + address.password(),
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.maximum-pool-size=8")
                .applyTo(context);
    }
}
