package ru.podyom.demo;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.importing.ImportHead;
import ru.podyom.assessment.importing.Imports;

/**
 * Creates the demonstration in three steps, each whole or not at all: everything that is entered, with the files handed
 * to the job; the job's own work; the runs, which need the results. A start after a kill goes on where the last one was.
 */
@Component
@Profile("demo")
class Demonstration implements ApplicationRunner {

    static final long SEED = 7;

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DemoSteps steps;
    private final DemoAccounts accounts;
    private final DemoEntering entering;
    private final Imports imports;

    Demonstration(DemoSteps steps, DemoAccounts accounts, DemoEntering entering, Imports imports) {
        this.steps = steps;
        this.accounts = accounts;
        this.entering = entering;
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (!accounts.isWhole()) {
            System.out.println("Создаю демонстрацию: два района, 26 школ, результаты за 2021 и 2024–2026 годы…");
            create();
        }
        System.out.println(DemoNotice.text());
    }

    private void create() throws InterruptedException {
        if (!accounts.hasBegun()) {
            steps.enter();
        }
        var districts = Arrays.stream(DemoDistrict.values()).map(entering::find).toList();
        await(districts);
        steps.conclude(districts);
    }

    private void await(List<District> districts) throws InterruptedException {
        for (long left = LONGEST.dividedBy(PAUSE); left > 0; left--) {
            var unfinished = districts.stream()
                    .flatMap(district -> imports.unfinished(district.scope()).stream())
                    .toList();
            unfinished.stream().filter(ImportHead::hasStopped).findFirst().ifPresent(Demonstration::fail);
            if (unfinished.isEmpty()) {
                return;
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("the files of the demonstration were not imported in " + LONGEST);
    }

    private static void fail(ImportHead stopped) {
        throw new IllegalStateException(stopped.source().name() + ": " + stopped.failure());
    }
}
