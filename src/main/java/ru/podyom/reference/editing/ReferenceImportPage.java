package ru.podyom.reference.editing;

import java.util.List;
import ru.podyom.kernel.Problem;

/**
 * Loading rows of one table from a file.
 *
 * @param problems of the file that was sent, empty before the first one
 */
public record ReferenceImportPage(String title, String path, List<Problem> problems) {}
