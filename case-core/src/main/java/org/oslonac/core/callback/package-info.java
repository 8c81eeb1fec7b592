/**
 * Calls that were promised: one by one, and the regular rhythm agreed with a client.
 *
 * <p>Decisions: a promised call ends only by reaching her or by being cancelled with a reason; every failed attempt moves
 * it to a new time. A regular contact always has exactly one promised call open; misses and days without an attempt count
 * together, and when they reach the agreed number the supervisor sees it. Every attempt to a client goes through
 * {@code core.safecontact} (D26). Clients are known by id, their codes are asked from {@code core.task.api}. Who may
 * call: the line, case pages and My day.
 */
package org.oslonac.core.callback;
