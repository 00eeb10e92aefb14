package ru.podyom.assignment.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to assignments. */
@Configuration
class AssignmentMenu {

    @Bean
    MenuEntry assignmentsEntry() {
        return new MenuEntry(55, "Поручения", "/assignments", Action.READ_ASSIGNMENTS);
    }
}
