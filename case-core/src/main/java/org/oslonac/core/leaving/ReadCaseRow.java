package org.oslonac.core.leaving;

import org.oslonac.core.audit.AuditAction;

/** How often a colleague did something to one case, its client or what hangs on it, in her last ninety days. */
public record ReadCaseRow(String code, AuditAction action, long times) {}
