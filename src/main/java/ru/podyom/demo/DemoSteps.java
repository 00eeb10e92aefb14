package ru.podyom.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps that a kill must find either done or not begun: each is one transaction over the product's own doors. */
@Component
@Profile("demo")
class DemoSteps {

    private final DemoAccounts accounts;
    private final DemoEntering entering;
    private final DemoBelongings belongings;
    private final DemoRuns runs;
    private final DemoWork work;

    DemoSteps(DemoAccounts accounts, DemoEntering entering, DemoBelongings belongings, DemoRuns runs, DemoWork work) {
        this.accounts = accounts;
        this.entering = entering;
        this.belongings = belongings;
        this.runs = runs;
        this.work = work;
    }

    /** Everything but the runs and the work that rests on them; the files wait for the job, which starts with the commit. */
    @Transactional
    void enter() {
        var admin = accounts.openAdmin();
        for (var what : DemoDistrict.values()) {
            var district = entering.enter(what, admin);
            belongings.enter(district);
            if (what == DemoDistrict.BOGUCHANY) {
                accounts.openOperator(what, district.region());
            }
        }
    }

    @Transactional
    void conclude(List<District> districts) {
        districts.forEach(runs::make);
        districts.forEach(work::enter);
        accounts.openOthers(districts.getFirst());
    }
}
