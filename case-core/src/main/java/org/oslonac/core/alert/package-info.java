/**
 * What the audit trail says about how colleagues read (Q19), and decoys that nobody has a reason to open (Q33).
 *
 * <p>Decisions: an alert says that somebody should be asked, never that somebody did wrong; it is for the data protection
 * officer alone, and so is the knowledge of which case is a decoy. A colleague is measured against her own thirty days and
 * against limits of the house. Reading is looked at every hour, a decoy in the very transaction that opens it. Who may call:
 * the pages of the data protection officer.
 */
package org.oslonac.core.alert;
