package org.oslonac.core.alert;

import java.time.Instant;

/** A decoy as the data protection officer sees it. */
public record CanaryRow(long id, String code, Instant markedAt, long markedBy) {}
