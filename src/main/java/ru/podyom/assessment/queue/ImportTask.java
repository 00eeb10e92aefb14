package ru.podyom.assessment.queue;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.TransientDataAccessException;
import ru.podyom.kernel.Refused;

/**
 * The durable job that carries out an import. After a kill the scheduler of the next start finds it without a heartbeat
 * and runs it again; what the killed run wrote was never committed.
 */
@Configuration
class ImportTask {

    static final TaskDescriptor<ImportOrder> DESCRIPTOR = TaskDescriptor.of("assessment-import", ImportOrder.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int TRIES = 5;

    @Bean
    OneTimeTask<ImportOrder> importJob(ImportCommit commit, QueueStore queue) {
        return Tasks.oneTime(DESCRIPTOR)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> settle(complete, operations, queue))
                .execute((instance, context) -> commit.carryOut(instance.getData()));
    }

    /** A lost connection or a second worker passes by itself; anything else waits for a person. */
    private static void settle(
            ExecutionComplete complete, ExecutionOperations<ImportOrder> operations, QueueStore queue) {
        var cause = complete.getCause().orElseGet(() -> new IllegalStateException("no cause"));
        var id =
                new ImportId(Long.parseLong(complete.getExecution().taskInstance.getId()));
        if (cause instanceof TransientDataAccessException && complete.getExecution().consecutiveFailures < TRIES) {
            operations.reschedule(complete, complete.getTimeDone().plus(PAUSE));
            return;
        }
        queue.fail(id, sentence(cause));
        operations.remove();
    }

    private static String sentence(Throwable cause) {
        return cause instanceof Refused refused
                ? String.valueOf(refused.getMessage())
                : "Ошибка программы (" + cause.getClass().getSimpleName()
                        + "): ни одна строка не загружена. Повторите; если не поможет, сообщите администратору.";
    }
}
