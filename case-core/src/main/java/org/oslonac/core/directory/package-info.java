/**
 * The directory of institutions and the people in them: who helps with what, where, in which language and how to reach
 * them (aggregate 31). The call page hands contacts out of it.
 *
 * <p>Decisions: everybody who is signed in reads it, because it holds no clients; the assistance desk keeps it up to date
 * and says when an entry was last verified. An institution is retired, never deleted, since calls and appointments keep
 * pointing at it. Finding works on a folded column, so both scripts and bald spelling find the same entry.
 */
package org.oslonac.core.directory;
