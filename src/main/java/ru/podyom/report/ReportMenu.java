package ru.podyom.report;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that opens the journal. */
@Configuration
class ReportMenu {

    @Bean
    MenuEntry journalEntry() {
        return new MenuEntry(95, "Журнал", "/journal", Action.READ_JOURNAL);
    }
}
