package ru.podyom;

import java.time.Clock;
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

    public static void main(String[] args) {
        SpringApplication.run(Podyom.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
