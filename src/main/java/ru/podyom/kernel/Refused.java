package ru.podyom.kernel;

/** A command that the business forbids; the message is a Russian sentence for the user. */
public class Refused extends RuntimeException {

    public Refused(String sentence) {
        super(sentence);
    }
}
