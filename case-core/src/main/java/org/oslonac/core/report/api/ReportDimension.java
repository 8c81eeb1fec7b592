package org.oslonac.core.report.api;

/**
 * Something that is counted by.
 *
 * @param name its name in addresses and texts
 * @param codeList the code list of its keys, or {@code null} when they are no codes
 */
public record ReportDimension(String name, String codeList) {}
