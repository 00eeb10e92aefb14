package ru.podyom.school;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to the registry. */
@Configuration
class SchoolMenu {

    @Bean
    MenuEntry schoolsEntry() {
        return new MenuEntry(10, "Реестр школ", "/schools", Action.READ_REGISTRY);
    }
}
