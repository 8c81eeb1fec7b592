/**
 * One line of everything that happened in a case, gathered from the features that know it.
 *
 * <p>Decisions: the timeline stores nothing; it asks every {@link org.oslonac.core.timeline.api.TimelineSource} for the
 * newest events before a moment and merges them. Each source shows only what the asker may see. What comes next, for
 * the head of a case, is asked of every {@link org.oslonac.core.timeline.api.ComingSource} in the same way. Who may call:
 * the page of a case.
 */
package org.oslonac.core.timeline;
