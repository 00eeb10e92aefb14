package ru.podyom.curator.recommendation;

import java.time.LocalDate;
import java.util.List;
import ru.podyom.ui.FormErrors;

/**
 * A recommendation with its reports, the newest first.
 *
 * @param typed what was typed into the form of a report
 */
public record RecommendationPage(
        Recommendation recommendation,
        List<RecommendationReport> reports,
        boolean personal,
        LocalDate today,
        String typed,
        FormErrors errors) {}
