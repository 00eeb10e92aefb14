package ru.podyom.access.managing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu for who keeps accounts. */
@Configuration
class ManagingMenu {

    @Bean
    MenuEntry accountsEntry() {
        return new MenuEntry(90, "Учётные записи", "/accounts", Action.MANAGE_ACCOUNTS);
    }
}
