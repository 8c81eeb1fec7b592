package org.oslonac.core.approval;

/**
 * A kind of act whose approvers may stand in an order of their own.
 *
 * @param type its code; empty for every kind that has no order of its own
 * @param own whether it has one
 */
public record ApproverKind(String type, String titleKey, boolean own) {}
