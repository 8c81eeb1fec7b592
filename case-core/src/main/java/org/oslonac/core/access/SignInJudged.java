package org.oslonac.core.access;

/**
 * Somebody tried to sign in.
 *
 * @param staffId the account that was tried, or {@code null} when there is none of that name
 */
public record SignInJudged(Long staffId, boolean right) {}
