/**
 * What protects values at rest. The key lives in a file outside the database and never in a backup of it.
 *
 * <p>Decisions: values that must be found again by equality, such as phone numbers, are kept as keyed hashes with a key
 * of their own per field, so that a stolen database cannot be tried against a phone book. Who may call: services that
 * have asked {@code core.access}.
 */
package org.oslonac.core.vault;
