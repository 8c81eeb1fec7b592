package org.oslonac.core.leaving;

import org.oslonac.core.audit.AuditAction;

/**
 * How often she did something to records of one kind in her last ninety days.
 *
 * @param subject the kind, as the trail calls it
 * @param days on how many days
 */
public record ReadingRow(AuditAction action, String subject, long times, long days) {}
