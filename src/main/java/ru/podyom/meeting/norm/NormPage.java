package ru.podyom.meeting.norm;

import java.util.List;
import ru.podyom.ui.FormErrors;

/**
 * A normative document.
 *
 * @param points of minutes that the reader sees
 * @param leads whether the reader may change it
 */
public record NormPage(Norm norm, List<NormPoint> points, boolean leads, FormErrors errors) {}
