package ru.podyom.methodology.judging;

import java.util.List;

/**
 * What a methodology rests on, told honestly: an act, or a proposal of ours.
 *
 * @param text Russian text for the card
 * @param official whether an act of an authority sets the rule
 * @param links addresses of the sources, in the order they are shown
 */
public record LegalBasis(String text, boolean official, List<String> links) {

    public LegalBasis {
        links = List.copyOf(links);
    }
}
