package ru.podyom.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends the postman round twice a minute; the letters themselves are the queue, so a lost round loses nothing. */
@Configuration
class MailTask {

    private static final int SECONDS = 30;

    @Bean
    RecurringTask<Void> mailJob(MailRound round) {
        return Tasks.recurring("notice-mail", FixedDelay.ofSeconds(SECONDS)).execute((instance, context) -> round.go());
    }
}
