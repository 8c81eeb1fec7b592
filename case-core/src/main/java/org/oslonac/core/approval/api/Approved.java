package org.oslonac.core.approval.api;

import java.time.Instant;

/** Who asked for an act and who allowed it, and when: what a feature writes down beside the act. */
public record Approved(long approvalId, long requestedBy, long approvedBy, Instant approvedAt) {}
