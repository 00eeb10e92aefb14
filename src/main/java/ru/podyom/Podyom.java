package ru.podyom;

import java.time.Clock;
import java.util.List;
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

    /** @param args «serve» or «demo», then properties such as {@code --server.port=8081} */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Podyom.class);
        if (List.of(args).contains("demo")) {
            application.setAdditionalProfiles("demo");
        }
        application.run(args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
