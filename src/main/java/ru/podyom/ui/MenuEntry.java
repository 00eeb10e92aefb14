package ru.podyom.ui;

import ru.podyom.kernel.Action;

/**
 * One line of the left menu, declared as a bean by the module that owns the page; the menu is ordered by work, not by
 * entity.
 *
 * @param order place in the menu, smaller is higher
 * @param path where it leads; every page below the path lights the entry
 * @param action who lacks it does not see the entry
 */
public record MenuEntry(int order, String title, String path, Action action) {}
