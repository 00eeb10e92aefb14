package ru.podyom.curator.visit;

import java.util.List;

/** Latest visits to one school: a part of its card. */
public record SchoolVisits(List<VisitLine> lines) {}
