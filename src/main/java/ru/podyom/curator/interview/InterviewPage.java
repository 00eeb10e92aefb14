package ru.podyom.curator.interview;

/** The protocol of an interview. */
public record InterviewPage(Interview interview, boolean personal) {

    public String month() {
        return ScheduleLine.title(interview.month());
    }
}
