/**
 * Erasing a case: the keys of what is sealed about her are forgotten, so that it cannot be read any more, in copies made
 * later either; what statistics count stays (D38, Q35).
 *
 * <p>Decisions: the data protection officer asks, a supervisor decides over exactly what would go; what a feature still
 * needs stands against it ({@link org.oslonac.core.erasure.api.ErasurePart#holds}). An erased case is nobody's to open;
 * the request stays as the proof. Who may call: the officer's page. See docs/adr/0018.
 */
package org.oslonac.core.erasure;
