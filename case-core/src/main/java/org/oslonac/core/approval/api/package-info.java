/**
 * What a feature needs to put an act under a second pair of eyes: {@link org.oslonac.core.approval.api.Approvable} says what
 * would be done and does it, {@link org.oslonac.core.approval.api.Approvals} takes the request.
 *
 * <p>Decisions: facts are both what the approver reads and what is hashed; a change of these types needs a decision record.
 */
package org.oslonac.core.approval.api;
