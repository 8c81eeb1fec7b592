package org.oslonac.core.codelist;

/**
 * A code as its administrator sees it.
 *
 * @param htcds its counterpart in HTCDS, as field and code, or {@code null}
 * @param validity on which days forms offer it
 * @param uses in how many records it stands
 */
public record CodeRow(String code, String sr, String en, String htcds, boolean retired, Validity validity, long uses) {}
