package ru.podyom.authority;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to municipalities. */
@Configuration
class AuthorityMenu {

    @Bean
    MenuEntry municipalitiesEntry() {
        return new MenuEntry(14, "Муниципалитеты", "/municipalities", Action.READ_REGISTRY);
    }
}
