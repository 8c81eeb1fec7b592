/**
 * The keys of the house are renewed: an administrator asks, a supervisor allows it, and while everybody works on the
 * house seals everything again under new keys (Q4).
 *
 * <p>Decisions: what is done is seen on the rows, so a renewal that was cut off goes on where it ended, on whichever
 * server looks first. Who may call: the administrator's page, and the watch that does the work. See docs/adr/0018.
 */
package org.oslonac.core.keyrenewal;
