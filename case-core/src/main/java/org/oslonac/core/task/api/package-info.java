/**
 * The promise of {@code core.task}: {@link org.oslonac.core.task.api.DayItems} says what waits for a colleague today,
 * {@link org.oslonac.core.task.api.ClientCodes} turns a client's id into the code that a list may show.
 *
 * <p>Decisions: features below the case file know a client by id only; a change of these types needs a decision record.
 */
package org.oslonac.core.task.api;
