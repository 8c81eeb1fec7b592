package org.oslonac.core.task.api;

import java.util.List;

/**
 * What a feature has on My day. Each feature that has something waiting implements it as a CDI bean; My day asks every
 * bean there is. A bean answers only with what the colleague may see, writes its own trace of what it read, and returns
 * no group that has nothing to do with her.
 */
public interface DayItems {

    /**
     * The groups of this feature for the signed-in colleague; groups with a count of zero are not shown. It is called
     * inside a transaction.
     */
    List<DayGroup> of(DayAsker asker);
}
