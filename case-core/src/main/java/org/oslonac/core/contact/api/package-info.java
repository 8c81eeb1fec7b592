/**
 * What the line tells the rest of the house.
 *
 * <p>Decisions: events carry ids and codes, never names or text; they are observed in the transaction of the call.
 */
package org.oslonac.core.contact.api;
