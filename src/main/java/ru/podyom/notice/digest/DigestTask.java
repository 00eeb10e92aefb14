package ru.podyom.notice.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every ten minutes whose hour for the digest has come. */
@Configuration
class DigestTask {

    private static final int MINUTES = 10;

    @Bean
    RecurringTask<Void> digestJob(Digests digests) {
        return Tasks.recurring("notice-digest", FixedDelay.ofMinutes(MINUTES))
                .execute((instance, context) -> digests.go());
    }
}
