package ru.podyom.meeting.norm;

import java.util.List;
import java.util.Map;

/**
 * Documents that points of minutes rest on.
 *
 * @param points to choose from, by place; empty where the reader may not choose
 * @param documents to choose from, by number
 */
public record MinutesNorms(long minutes, List<Line> lines, Map<String, String> points, Map<String, String> documents) {

    /** A point and one of its documents. */
    public record Line(int place, String point, long norm, String document) {}
}
