package ru.podyom.shell;

/** The command line asks for something that cannot be; the message is a Russian sentence. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String sentence) {
        super(sentence);
    }
}
