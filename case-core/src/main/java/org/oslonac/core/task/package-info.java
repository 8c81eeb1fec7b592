/**
 * What waits for a colleague.
 *
 * <p>Decisions: a feature never learns who shows its work; it publishes what waits through
 * {@link org.oslonac.core.task.api.DayItems} and My day collects it. Everybody may depend on the {@code api} of this
 * package; it depends on no feature.
 */
package org.oslonac.core.task;
