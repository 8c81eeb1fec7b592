/**
 * My day: what waits for the signed-in colleague, collected from every feature that has something for her.
 *
 * <p>Decisions: a card stands only where something waits; its number leads to the list that has as many rows.
 */
package org.oslonac.web.day;
