package ru.podyom.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** Lines of the menu that lead to imports and to results. */
@Configuration
class AssessmentMenu {

    @Bean
    MenuEntry importsEntry() {
        return new MenuEntry(20, "Данные", "/imports", Action.READ_PUPIL_ROWS);
    }

    @Bean
    MenuEntry resultsEntry() {
        return new MenuEntry(25, "Результаты", "/results", Action.READ_RESULTS);
    }
}
