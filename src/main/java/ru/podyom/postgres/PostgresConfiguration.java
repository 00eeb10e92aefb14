package ru.podyom.postgres;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Which database the application works on: the one named by PODYOM_DB_URL, or else the embedded one. The pool depends
 * on these beans, so Spring starts the server before the pool and stops it after the pool.
 */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("podyom.db.url")
    static class External {

        @Bean
        JdbcConnectionDetails externalDatabase(
                @Value("${podyom.db.url}") String url,
                @Value("${podyom.db.user}") String user,
                @Value("${podyom.db.password}") String password) {
            return new Connection(new DatabaseAddress(url, user, password));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "podyom.db.url", havingValue = "false", matchIfMissing = true)
    static class Embedded {

        @Bean
        EmbeddedPostgres embeddedPostgres(
                @Value("${podyom.data:${user.home}/.podyom}") Path folder,
                @Value("${podyom.fresh:false}") boolean afresh,
                Environment environment) {
            return EmbeddedPostgres.durable(folder, purpose(environment.matchesProfiles("demo"), afresh));
        }

        @Bean
        JdbcConnectionDetails embeddedDatabase(EmbeddedPostgres postgres) {
            return new Connection(postgres.address());
        }
    }

    private static Purpose purpose(boolean demonstration, boolean afresh) {
        if (!demonstration) {
            return Purpose.WORK;
        }
        return afresh ? Purpose.DEMONSTRATION_AFRESH : Purpose.DEMONSTRATION;
    }

    private static final class Connection implements JdbcConnectionDetails {

        private final DatabaseAddress address;

        Connection(DatabaseAddress address) {
            this.address = address;
        }

        @Override
        public String getJdbcUrl() {
            return address.url();
        }

        @Override
        public String getUsername() {
            return address.user();
        }

        @Override
        public String getPassword() {
            return address.password();
        }
    }
}
