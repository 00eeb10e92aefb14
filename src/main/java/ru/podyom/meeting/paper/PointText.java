package ru.podyom.meeting.paper;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A point with its number, and how deep it stands under others.
 *
 * @param level 1 at the top
 */
record PointText(String text, int level) {

    private static final int STEP = 425;
    private static final int DEEPEST = 4;

    /** Writes a point into its paragraph and moves the paragraph to the right by its level. */
    static RenderPolicy policy() {
        return PointText::write;
    }

    private static void write(ElementTemplate field, Object value, XWPFTemplate template) {
        if (field instanceof RunTemplate place && value instanceof PointText point) {
            place.getRun().setText(point.text, 0);
            if (point.level > 1 && place.getRun().getParent() instanceof XWPFParagraph paragraph) {
                int left = Math.max(0, paragraph.getIndentationLeft());
                paragraph.setIndentationLeft(left + (Math.min(point.level, DEEPEST) - 1) * STEP);
            }
        }
    }
}
