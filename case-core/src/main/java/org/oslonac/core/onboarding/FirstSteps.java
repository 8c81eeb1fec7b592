package org.oslonac.core.onboarding;

import java.time.Instant;

/**
 * What a colleague's account needs before she works.
 *
 * @param statement what she confirms
 * @param confirmedAt when she did, or {@code null}
 * @param factorOn whether she confirms signing in in two steps
 * @param spareCodes how many spare codes she has left
 */
public record FirstSteps(StatementRow statement, Instant confirmedAt, boolean factorOn, int spareCodes) {}
