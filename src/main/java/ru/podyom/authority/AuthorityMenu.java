package ru.podyom.authority;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The lines of the menu that lead to municipalities and regions. */
@Configuration
class AuthorityMenu {

    @Bean
    MenuEntry municipalitiesEntry() {
        return new MenuEntry(14, "Муниципалитеты", "/municipalities", Action.READ_REGISTRY);
    }

    @Bean
    MenuEntry regionsEntry() {
        return new MenuEntry(15, "Регионы", "/regions", Action.EDIT_REGIONS);
    }
}
