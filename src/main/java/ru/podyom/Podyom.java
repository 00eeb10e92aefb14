package ru.podyom;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The web application: one jar, modules on storeys, one PostgreSQL. */
@SpringBootApplication
@Modulithic(
        systemName = "Подъём",
        sharedModules = {"kernel", "ui"})
public class Podyom {

    /** @param args «serve» or «demo», then properties such as {@code --server.port=8081}; or «user» with its words */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Podyom.class);
        if (List.of(args).contains("demo")) {
            application.setAdditionalProfiles("demo");
        }
        if (args.length > 0 && args[0].equals("user")) {
            // The same application without a port: nothing but what the command needs is created.
            application.setAdditionalProfiles("shell");
            application.setLazyInitialization(true);
            application.setDefaultProperties(Map.of("server.port", "-1"));
            System.exit(SpringApplication.exit(application.run(args)));
        }
        application.run(args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
