package ru.podyom.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to people. */
@Configuration
class PeopleMenu {

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry(12, "Люди", "/people", Action.READ_REGISTRY);
    }
}
