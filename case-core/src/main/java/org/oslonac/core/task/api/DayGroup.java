package org.oslonac.core.task.api;

import java.util.List;

/**
 * One card of My day.
 *
 * @param titleKey the text key of its title
 * @param order where it stands: smaller is higher; crisis 10, call-backs 20, escalations 30, drafts 40, handover 50, the
 *     rest from 60
 * @param count how many things wait; equals the total of the list at {@code path}
 * @param path the address of the list behind the number, with its filter
 * @param first the first few, in the order of that list
 */
public record DayGroup(String titleKey, int order, long count, String path, List<DayItem> first) {

    /** A card shows no more than this; the rest is one click away. */
    public static final int SHOWN = 5;

    public DayGroup {
        first = List.copyOf(first);
    }
}
